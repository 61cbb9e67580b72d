-- The steps of an event's life, and the moment at which it is to be published by itself.
alter table event drop constraint event_state_check;
alter table event add constraint event_state_check check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'POSTPONED', 'CANCELLED', 'UNPUBLISHED'));
alter table event add column publish_at timestamp with time zone;
alter table event add constraint event_publish_at_check check (publish_at is null or state in ('SUBMITTED', 'APPROVED'));
create index event_by_publish_at on event (publish_at);
-- A co-host stands behind an event once it has accepted.
alter table event_host add column accepted boolean default true not null;
alter table event_host add constraint event_host_accepted_check check (accepted = true or position > 0);
