-- Neighbors read the whole site in their languages, so there is no single page for one.
drop table entry_page;
