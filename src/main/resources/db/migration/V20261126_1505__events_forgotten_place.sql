-- A week after an event that hid its place, only the borough is left of it.
alter table event add column place_forgotten boolean default false not null;
alter table event alter column place_forgotten drop default;
alter table event add column kept_borough varchar(30);
alter table event add constraint event_forgotten_check check (place_forgotten = false or (venue_id is null and sealed_door is null));
alter table event add constraint event_kept_borough_check check (place_forgotten = true or kept_borough is null);
