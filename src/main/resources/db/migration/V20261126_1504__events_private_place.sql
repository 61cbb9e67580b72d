-- A place that not everybody may know: what says where it is lies sealed under a key of its own.
alter table venue add column private_place boolean default false not null;
alter table venue alter column private_place drop default;
alter table venue add column sealed_place bytea;
alter table venue add constraint venue_private_check check (private_place = false
  or (sealed_place is not null and shared = false and name = '' and name_search = '' and address = ''
  and transit = '' and staff_notes = '' and latitude is null and longitude is null));
