-- A venue that was found to be another one: kept for whatever points at it, offered to nobody.
alter table venue add column merged_into uuid;
alter table venue add constraint venue_merged_into_fk foreign key (merged_into) references venue (id);
alter table venue add constraint venue_merged_into_check check (merged_into <> id);
