alter table event_places add column closes_at timestamp with time zone;
update event_places set closes_at = (select starts_at from event where event.id = event_places.event_id);
alter table event_places alter column closes_at set not null;
