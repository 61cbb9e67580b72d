-- When the time begins that answers are still kept, instead of when it ends: how long it is, is a setting.
alter table event_places add column kept_from timestamp with time zone;
-- of an event without a new date, for which there is another setting
alter table event_places add column postponed boolean default false not null;
update event_places set postponed = true where exists (
  select 1 from event where event.id = event_places.event_id and event.state = 'POSTPONED');
-- what the end of the time was counted from until now
update event_places set kept_from = purge_at - interval '30' day where postponed;
update event_places set kept_from = purge_at - interval '7' day where not postponed;
alter table event_places alter column kept_from set not null;
drop index event_places_by_purge;
alter table event_places drop column purge_at;
create index event_places_by_kept_from on event_places (kept_from);
