-- Where people join online, as the calendar says: for those who come.
alter table source_item add column sealed_online bytea;
alter table source_change add column sealed_online bytea;
