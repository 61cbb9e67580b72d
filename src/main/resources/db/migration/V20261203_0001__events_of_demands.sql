-- A demand's events contain all of these words; empty for whatever comes next.
alter table page add column event_words varchar(120) default '' not null;
