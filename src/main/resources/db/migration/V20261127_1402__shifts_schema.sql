create table shift (
  id uuid not null,
  event_id uuid,
  organization_id uuid not null,
  role varchar(30) not null,
  seats int not null,
  -- beyond the seats, given with a reason
  extra int not null,
  taken int not null,
  start_local timestamp not null,
  end_local timestamp not null,
  zone varchar(60) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  -- the hours on the wall that were meant, where the day to which its event went skips them in spring
  meant_start timestamp,
  meant_end timestamp,
  skills varchar(300) not null,
  languages varchar(300) not null,
  signup varchar(30) not null,
  note varchar(1000) not null,
  -- of its entry in calendars
  sequence int not null,
  -- grows with what organizers write, not with who comes and goes: so a sign-up does not spoil an open form
  edition int not null,
  created_at timestamp with time zone not null,
  modified_at timestamp with time zone not null,
  version int not null,
  constraint shift_pk primary key (id),
  constraint shift_event_fk foreign key (event_id) references event (id),
  constraint shift_organization_fk foreign key (organization_id) references organization (id),
  constraint shift_seats_check check (seats between 1 and 200),
  constraint shift_taken_check check (taken >= 0 and extra >= 0 and taken <= seats + extra),
  constraint shift_slot_check check (ends_at > starts_at),
  constraint shift_signup_check check (signup in ('OPEN', 'ASK'))
);
create index shift_by_event on shift (event_id);
create index shift_by_start on shift (starts_at);
create index shift_by_organization on shift (organization_id, starts_at);

-- No reference to the person: the row of one who left goes after their data did.
create table assignment (
  id uuid not null,
  shift_id uuid not null,
  person_id uuid not null,
  state varchar(30) not null,
  reason bytea,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version int not null,
  constraint assignment_pk primary key (id),
  constraint assignment_person_unique unique (shift_id, person_id),
  constraint assignment_shift_fk foreign key (shift_id) references shift (id),
  constraint assignment_state_check check (state in
    ('ASKED', 'CONFIRMED', 'DECLINED', 'HANDED_BACK', 'SERVED', 'NO_SHOW'))
);
create index assignment_by_person on assignment (person_id);

-- The secret link of a volunteer's own calendar: hash for look-up, token sealed under their key.
create table shift_calendar_link (
  person_id uuid not null,
  token_hash varchar(64) not null,
  token bytea not null,
  version int not null,
  constraint shift_calendar_link_pk primary key (person_id),
  constraint shift_calendar_link_token_unique unique (token_hash)
);

-- The same of an organizer's own calendar.
create table shift_work_link (
  person_id uuid not null,
  token_hash varchar(64) not null,
  token bytea not null,
  version int not null,
  constraint shift_work_link_pk primary key (person_id),
  constraint shift_work_link_token_unique unique (token_hash)
);
