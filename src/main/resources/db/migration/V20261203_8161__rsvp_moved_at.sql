-- When the event last got another time or place, so that whoever answered before is told so on the page of their answer.
alter table event_places add column moved_at timestamp with time zone;
