-- Online links and instructions lie sealed, under a key of the event's own.
alter table event drop constraint event_online_link_check;
alter table event drop column online_link;
alter table event_words drop column instructions;
alter table event add column sealed_door bytea;
