-- the languages that a telephone speaks, each by its own name
alter table page_words add column text_speaks varchar(120) default '' not null;
