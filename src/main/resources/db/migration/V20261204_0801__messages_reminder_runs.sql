-- How far the reminders of an event at one of its times have come: made a part after the other, by one node at a time. What
-- is finished is not begun again.
create table reminder_run (
  event_id uuid not null,
  reason varchar(40) not null,
  -- minutes since 1970 at which the event starts
  about_version int not null,
  begun_at timestamp with time zone not null,
  -- the last answer that has its row in the outbox; nothing once all have
  reached uuid,
  finished_at timestamp with time zone,
  constraint reminder_run_pk primary key (event_id, reason, about_version)
);
