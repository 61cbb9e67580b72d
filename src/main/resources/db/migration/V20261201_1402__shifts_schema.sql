-- A row is a role that an organization added.
create table own_role (
  id uuid not null,
  organization_id uuid not null,
  -- the common role whose rules hold for it
  kind varchar(30) not null,
  -- a line for each language, its tag first
  names varchar(2000) not null,
  -- whether nobody can choose it any more
  archived boolean not null,
  constraint own_role_pk primary key (id),
  constraint own_role_organization_fk foreign key (organization_id) references organization (id),
  constraint own_role_organization_unique unique (id, organization_id, kind)
);
create index own_role_by_organization on own_role (organization_id);

-- A row is a span of work for which people are sought.
create table shift (
  id uuid not null,
  -- null for work at no event
  event_id uuid,
  organization_id uuid not null,
  role varchar(30) not null,
  seats int not null,
  -- people in it at the moment when fewest are
  taken int not null,
  -- people in it at the moment when most are; they may be more than seats
  peak int not null,
  start_local timestamp not null,
  end_local timestamp not null,
  zone varchar(60) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  -- the hours that were meant, as meant_end, where the clock change in spring skips them; else null
  meant_start timestamp,
  meant_end timestamp,
  -- separated by commas; somebody needs all of them
  skills varchar(4000) not null,
  -- tags, separated by commas; somebody needs one of them
  languages varchar(300) not null,
  signup varchar(30) not null,
  note varchar(1000) not null,
  -- SEQUENCE of its entry in calendars
  sequence int not null,
  -- raised by what organizers write, not by who comes and goes
  edition int not null,
  created_at timestamp with time zone not null,
  modified_at timestamp with time zone not null,
  version int not null,
  meeting_point varchar(200) default '' not null,
  adults_only boolean default false not null,
  -- days before the start; null for at once
  opens_days int,
  -- hours before the start; null for at the start
  closes_hours int,
  -- hours before the start from which nobody can give it back; null for at the start
  hand_back_hours int,
  -- whether nobody does it alone
  at_least_two boolean default false not null,
  -- minutes; null where everybody does all of it
  least_part int,
  least_trust varchar(30) default 'NEW' not null,
  -- null for a common role
  own_role uuid,
  constraint shift_pk primary key (id),
  constraint shift_event_fk foreign key (event_id) references event (id),
  constraint shift_organization_fk foreign key (organization_id) references organization (id),
  constraint shift_slot_check check (ends_at > starts_at),
  constraint shift_taken_check check (taken >= 0 and taken <= peak),
  constraint shift_signup_check check (signup in ('OPEN', 'ASK', 'INVITED')),
  constraint shift_opens_check check (opens_days between 1 and 365),
  constraint shift_closes_check check (closes_hours between 1 and 8000),
  constraint shift_hand_back_check check (hand_back_hours between 1 and 8000),
  constraint shift_window_check check (closes_hours <= opens_days * 24 - 2),
  constraint shift_seats_check check (seats between 1 and 200),
  constraint shift_least_part_check check (least_part between 30 and 720),
  constraint shift_least_trust_check check (least_trust in ('NEW', 'TRAINED', 'TRUSTED')),
  constraint shift_own_role_fk foreign key (own_role, organization_id, role) references own_role (id, organization_id, kind),
  constraint shift_childcare_check check (role <> 'CHILDCARE' or at_least_two),
  constraint shift_parts_alone_check check (not at_least_two or least_part is null)
);
create index shift_by_event on shift (event_id);
create index shift_by_start on shift (starts_at);
create index shift_by_organization on shift (organization_id, starts_at);
create index shift_by_own_role on shift (own_role);

-- A row is a volunteer in a shift, or one who asked for it or left it.
create table assignment (
  id uuid not null,
  shift_id uuid not null,
  -- no foreign key: the row goes after the person's data
  person_id uuid not null,
  state varchar(30) not null,
  -- what an organizer wrote about them, sealed under the volunteer's key
  reason bytea,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version int not null,
  -- as an organizer says; null for what was planned
  helped_minutes integer,
  -- the obstacles that the reason overrides, sealed under the volunteer's key
  set_aside bytea,
  -- what they do of it, as until_minute, counted from its start; null for all of it
  from_minute int,
  until_minute int,
  constraint assignment_pk primary key (id),
  constraint assignment_person_unique unique (shift_id, person_id),
  constraint assignment_shift_fk foreign key (shift_id) references shift (id),
  constraint assignment_helped_minutes_check check (helped_minutes between 0 and 1440),
  constraint assignment_part_check check
    ((from_minute is null) = (until_minute is null) and 0 <= from_minute and from_minute < until_minute),
  constraint assignment_state_check check (state in
    ('ASKED', 'CONFIRMED', 'DECLINED', 'HANDED_BACK', 'TAKEN_BACK', 'SERVED', 'NO_SHOW'))
);
create index assignment_by_person on assignment (person_id);

-- A row is a shift of every event that is planned from a template; its columns mean what they mean in shift.
create table pattern_shift (
  id uuid not null,
  version integer not null,
  pattern_id uuid not null,
  -- minutes after the start of the event, by the clock on the wall
  starts_after integer not null,
  -- by the clock on the wall
  lasts_minutes integer not null,
  role varchar(30) not null,
  seats integer not null,
  skills varchar(4000) not null,
  languages varchar(300) not null,
  signup varchar(30) not null,
  note varchar(1000) not null,
  meeting_point varchar(200) default '' not null,
  adults_only boolean default false not null,
  opens_days int,
  closes_hours int,
  hand_back_hours int,
  at_least_two boolean default false not null,
  least_part int,
  least_trust varchar(30) default 'NEW' not null,
  own_role uuid,
  organization_id uuid not null,
  constraint pattern_shift_pk primary key (id),
  constraint pattern_shift_pattern_fk foreign key (pattern_id) references event_pattern (id),
  constraint pattern_shift_lasts_check check (lasts_minutes > 0),
  constraint pattern_shift_seats_check check (seats between 1 and 200),
  constraint pattern_shift_opens_check check (opens_days between 1 and 365),
  constraint pattern_shift_closes_check check (closes_hours between 1 and 8000),
  constraint pattern_shift_hand_back_check check (hand_back_hours between 1 and 8000),
  constraint pattern_shift_window_check check (closes_hours <= opens_days * 24 - 2),
  constraint pattern_shift_least_part_check check (least_part between 30 and 720),
  constraint pattern_shift_organization_fk foreign key (pattern_id, organization_id)
    references event_pattern (id, organization_id),
  constraint pattern_shift_own_role_fk foreign key (own_role, organization_id, role)
    references own_role (id, organization_id, kind),
  constraint pattern_shift_childcare_check check (role <> 'CHILDCARE' or at_least_two),
  constraint pattern_shift_parts_alone_check check (not at_least_two or least_part is null)
);
create index pattern_shift_by_pattern on pattern_shift (pattern_id);
create index pattern_shift_by_own_role on pattern_shift (own_role);

-- A row is a person who is asked to take a shift, wishes to be asked, or seeks somebody for it.
create table shift_ask (
  id uuid not null,
  -- no foreign key: the row of a removed shift still counts for how often one is asked in a week
  shift_id uuid not null,
  -- whose shift it is, also once that is removed
  organization_id uuid not null,
  -- no foreign key: the row goes after the person's data
  person_id uuid not null,
  -- counts the rows of one person and shift, from 1
  serial int not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  -- of the shift when the row was made
  sequence int not null,
  made_at timestamp with time zone not null,
  -- null where nobody asked
  asked_at timestamp with time zone,
  answered_at timestamp with time zone,
  constraint shift_ask_pk primary key (id),
  constraint shift_ask_serial_unique unique (shift_id, person_id, serial),
  constraint shift_ask_state_check check (state in ('WANTED', 'WISHED', 'ASKED', 'TAKEN', 'NO')),
  constraint shift_ask_asked_check check (state <> 'ASKED' or asked_at is not null),
  constraint shift_ask_kind_check check (kind in ('OFFER', 'LEAD', 'COVER', 'CALL_ME', 'UNASKED'))
);
create index shift_ask_by_person on shift_ask (person_id, asked_at);

-- A row is a person who does not want to be asked for shifts.
create table shift_ask_stop (
  person_id uuid not null,
  stopped_at timestamp with time zone not null,
  constraint shift_ask_stop_pk primary key (person_id)
);

-- A row is the person who leads a shift.
create table shift_lead (
  shift_id uuid not null,
  person_id uuid not null,
  constraint shift_lead_pk primary key (shift_id),
  constraint shift_lead_assignment_fk foreign key (shift_id, person_id)
    references assignment (shift_id, person_id) on update cascade on delete cascade
);

-- A row is what is said of a person in a shift around its day.
create table shift_day_mark (
  shift_id uuid not null,
  person_id uuid not null,
  -- whether they said that they come
  comes boolean not null,
  -- what the lead saw; null for nothing
  seen varchar(30),
  constraint shift_day_mark_pk primary key (shift_id, person_id),
  constraint shift_day_mark_assignment_fk foreign key (shift_id, person_id)
    references assignment (shift_id, person_id) on update cascade on delete cascade,
  constraint shift_day_mark_seen_check check (seen in ('HERE', 'MISSING'))
);
