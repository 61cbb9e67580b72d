-- What an event asks of those who come, as JSON (nyc.icefree.questions.QuestionsText); empty for nothing. It is public.
alter table event add column questions varchar(200000) default '' not null;
alter table event_pattern add column questions varchar(200000) default '' not null;
