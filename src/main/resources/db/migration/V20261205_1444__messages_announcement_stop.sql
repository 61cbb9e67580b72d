-- Who wants no announcements of an event any more: a party by its answer, a volunteer by their person. Goes with the answer, and
-- as long after the event as what was sent.
create table announcement_stop (
  event_id uuid not null,
  recipient uuid not null,
  stopped_at timestamp with time zone not null,
  constraint announcement_stop_pk primary key (event_id, recipient)
);
create index announcement_stop_by_recipient on announcement_stop (recipient);
