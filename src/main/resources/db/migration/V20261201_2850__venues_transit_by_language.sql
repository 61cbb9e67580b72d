-- the same text in other languages than English, one line each, its language's tag first
alter table venue add column transit_others varchar(8000) default '' not null;
