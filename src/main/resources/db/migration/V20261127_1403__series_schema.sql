-- Dates that belong together; the dates themselves are events.
create table series (
  id uuid not null,
  version integer not null,
  -- its name in calendars
  uid varchar(80) not null,
  organization_id uuid not null,
  -- an RRULE of the common kinds, null for chosen dates
  rule varchar(200),
  start_local timestamp not null,
  zone varchar(60) not null,
  -- the event that new dates are made after
  model_id uuid not null,
  published boolean not null,
  -- of its entry in calendars
  sequence integer not null,
  -- grows with each date that comes or leaves, so that what was read of the series before is known to be old
  edition bigint default 0 not null,
  follows_id uuid,
  created_at timestamp with time zone not null,
  modified_at timestamp with time zone not null,
  constraint series_pk primary key (id),
  constraint series_uid_unique unique (uid),
  constraint series_organization_fk foreign key (organization_id) references organization (id),
  constraint series_model_fk foreign key (model_id) references event (id),
  constraint series_follows_fk foreign key (follows_id) references series (id),
  constraint series_sequence_check check (sequence >= 0)
);

create table series_date (
  event_id uuid not null,
  series_id uuid not null,
  -- the wall time that the rule gave the date, whenever it now is: so no date is made twice
  recurrence_id timestamp not null,
  constraint series_date_pk primary key (event_id),
  constraint series_date_unique unique (series_id, recurrence_id),
  constraint series_date_series_fk foreign key (series_id) references series (id),
  constraint series_date_event_fk foreign key (event_id) references event (id)
);

-- What the rule would give and nobody wants.
create table series_exception (
  series_id uuid not null,
  recurrence_id timestamp not null,
  constraint series_exception_pk primary key (series_id, recurrence_id),
  constraint series_exception_series_fk foreign key (series_id) references series (id)
);

-- A date of a series that stood in calendars by itself before: its own entry there is told to be off.
create table series_former (
  event_id uuid not null,
  sequence integer not null,
  joined_at timestamp with time zone not null,
  constraint series_former_pk primary key (event_id),
  constraint series_former_event_fk foreign key (event_id) references event (id) on delete cascade
);

-- Another time, place or rule for several public dates of a series, waiting until a second person agrees to all of it.
create table proposed_series_change (
  id uuid not null,
  -- good only for that version of the event
  event_id uuid not null,
  event_version integer not null,
  series_id uuid not null,
  rule_before varchar(200),
  scope varchar(20) not null,
  rule varchar(200),
  start_local timestamp not null,
  -- of the two times that bear this name in autumn
  start_second boolean not null,
  end_local timestamp not null,
  end_second boolean not null,
  zone varchar(60) not null,
  venue_id uuid,
  keeps_shift_hours boolean default false not null,
  reason varchar(500) not null,
  state varchar(30) not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  constraint proposed_series_change_pk primary key (id),
  constraint proposed_series_change_event_fk foreign key (event_id) references event (id),
  constraint proposed_series_change_venue_fk foreign key (venue_id) references venue (id),
  constraint proposed_series_change_scope_check check (scope in ('FOLLOWING', 'WHOLE')),
  constraint proposed_series_change_state_check check (state in ('OPEN', 'AGREED', 'DECLINED', 'OVERTAKEN')),
  constraint proposed_series_change_second_check check (decided_by is null or state <> 'AGREED' or decided_by <> proposed_by)
);
create index proposed_series_change_by_series on proposed_series_change (series_id, state);
create index proposed_series_change_by_event on proposed_series_change (event_id);
