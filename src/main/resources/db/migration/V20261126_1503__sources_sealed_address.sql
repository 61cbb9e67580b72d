-- Addresses of partners' calendars lie sealed; a keyed hash keeps one from being added twice.
alter table source drop constraint source_address_unique;
alter table source drop column address;
alter table source add column sealed_address bytea not null;
alter table source add column address_mark varchar(64) not null;
alter table source add constraint source_address_unique unique (organization_id, address_mark);
