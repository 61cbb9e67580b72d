-- When the time begins that answers are still kept, instead of when it ends: how long it is, is a setting.
alter table event_places add column kept_from timestamp with time zone;
-- of an event without a new date, for which there is another setting
alter table event_places add column postponed boolean default false not null;
update event_places set kept_from = ends_at;
alter table event_places alter column kept_from set not null;
drop index event_places_by_purge;
alter table event_places drop column purge_at;
create index event_places_by_kept_from on event_places (kept_from);
