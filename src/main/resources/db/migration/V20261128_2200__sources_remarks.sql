-- What had to be guessed, mended or left out of what a calendar says, for its people to know: names with blanks between them.
alter table source_item add column remarks varchar(400) default '' not null;
alter table source_change add column remarks varchar(400) default '' not null;
