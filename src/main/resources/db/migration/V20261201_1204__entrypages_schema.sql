-- A row is a language whose entry page an administrator has touched; a page without a row is off.
create table entry_page (
  language varchar(12) not null,
  shown boolean not null,
  -- when an administrator noted that a native speaker has read the page
  checked_on date,
  -- SHA-256 of the texts that were read
  checked_texts varchar(64),
  constraint entry_page_pk primary key (language),
  constraint entry_page_checked_check check ((checked_on is null) = (checked_texts is null))
);
