-- What the organizers said to a party's needs, sealed as the needs are; null while all of them are open.
alter table rsvp add column answers bytea;

-- What an event's organizers remind themselves of about one kind of need, sealed under the event's key: for how many they can
-- care. It limits nothing, and goes with the answers.
create table need_limit (
  event_id uuid not null,
  kind varchar(20) not null,
  note bytea not null,
  constraint need_limit_pk primary key (event_id, kind),
  constraint need_limit_event_fk foreign key (event_id) references event_places (event_id),
  constraint need_limit_kind_check check (kind in ('INTERPRETATION', 'CHILDCARE', 'STEP_FREE', 'SEAT', 'QUIET_SPACE', 'NOTE'))
);
