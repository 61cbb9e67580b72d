-- Since when everybody could find an event for the first time; nothing for what was listed before this was noted.
alter table event add column listed_at timestamp with time zone;
alter table event add constraint event_listed_at_check check (listed_at is null or was_listed = true);
