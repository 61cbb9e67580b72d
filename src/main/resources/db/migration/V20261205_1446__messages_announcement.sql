-- What organizers of the host tell a chosen set of an event's people. To whom and what is sealed with the event's key: beside the
-- rows of those who were told, a need would tell who has it.
create table announcement (
  id uuid not null,
  event_id uuid not null,
  -- the first of an event is 1
  number int not null,
  said bytea not null,
  -- may wake people at night
  urgent boolean not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  -- until then it can be taken back; later where it would wake people
  due_at timestamp with time zone not null,
  -- how many messages were made
  made int not null,
  state varchar(20) not null,
  constraint announcement_pk primary key (id),
  constraint announcement_number_unique unique (event_id, number),
  constraint announcement_number_check check (number > 0),
  constraint announcement_made_check check (made >= 0),
  constraint announcement_state_check check (state in ('WAITING', 'GOING_OUT', 'OUT', 'TAKEN_BACK', 'DROPPED'))
);
create index announcement_by_state on announcement (state, due_at);
