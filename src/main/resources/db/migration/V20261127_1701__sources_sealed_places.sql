-- Where it is, as the calendar says: an event may hide that here, at once or later. The plain columns stay empty.
alter table source_item add column sealed_place bytea;
alter table source_change add column sealed_place bytea;
