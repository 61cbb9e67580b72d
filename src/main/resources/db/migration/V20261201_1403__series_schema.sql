-- Dates that belong together; the dates themselves are events.
create table series (
  id uuid not null,
  version integer not null,
  -- in calendars
  uid varchar(80) not null,
  organization_id uuid not null,
  -- an RRULE of the common kinds, null for chosen dates
  rule varchar(200),
  start_local timestamp not null,
  zone varchar(60) not null,
  -- the event that new dates are made after
  model_id uuid not null,
  published boolean not null,
  -- SEQUENCE of its entry in calendars
  sequence integer not null,
  follows_id uuid,
  created_at timestamp with time zone not null,
  modified_at timestamp with time zone not null,
  -- calendars knew it as one entry before its dates had one each: that entry is told to be off
  was_one_entry boolean default false not null,
  -- the first of the series from which it was split off, or itself
  root_id uuid not null,
  constraint series_pk primary key (id),
  constraint series_uid_unique unique (uid),
  constraint series_organization_fk foreign key (organization_id) references organization (id),
  constraint series_model_fk foreign key (model_id) references event (id),
  constraint series_follows_fk foreign key (follows_id) references series (id),
  constraint series_sequence_check check (sequence >= 0),
  -- the kinds that recurrence.Pattern makes
  constraint series_rule_check check (
    rule is null or rule = 'FREQ=DAILY' or rule like 'FREQ=DAILY;%'
    or rule like 'FREQ=WEEKLY;BYDAY=%' or rule like 'FREQ=MONTHLY;BYMONTHDAY=%' or rule like 'FREQ=MONTHLY;BYDAY=%'
    or (rule like 'FREQ=YEARLY;BYMONTH=%;BYMONTHDAY=%' and rule not like 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29%'))
);
create index series_by_root on series (root_id);

alter table proposal add constraint proposal_series_fk foreign key (series_id) references series (id) on delete cascade;

create table series_date (
  event_id uuid not null,
  series_id uuid not null,
  -- the wall time that the rule gave it
  recurrence_id timestamp not null,
  -- the SEQUENCE that calendars had under its present name before it bore that
  outdone integer default 0 not null,
  constraint series_date_pk primary key (event_id),
  constraint series_date_unique unique (series_id, recurrence_id),
  constraint series_date_series_fk foreign key (series_id) references series (id),
  constraint series_date_event_fk foreign key (event_id) references event (id)
);

-- Dates of the rule that nobody wants.
create table series_exception (
  series_id uuid not null,
  recurrence_id timestamp not null,
  constraint series_exception_pk primary key (series_id, recurrence_id),
  constraint series_exception_series_fk foreign key (series_id) references series (id)
);

-- Dates of a series that stood in calendars by themselves before: that entry is told to be off.
create table series_former (
  event_id uuid not null,
  sequence integer not null,
  joined_at timestamp with time zone not null,
  constraint series_former_pk primary key (event_id),
  constraint series_former_event_fk foreign key (event_id) references event (id) on delete cascade
);

-- Raised with each date that comes or leaves, so that a form that was opened before is known to be old.
create table series_edition (
  series_id uuid not null,
  edition bigint not null,
  -- above every SEQUENCE of dates that left the series or have another name in it
  outdone integer default 0 not null,
  constraint series_edition_pk primary key (series_id),
  constraint series_edition_series_fk foreign key (series_id) references series (id) on delete cascade
);

-- What calendars were last told of a rule. Written while feeds are made, and so a table of its own, which no change locks.
create table series_told (
  series_id uuid not null,
  sequence integer not null,
  -- a hash
  said varchar(64),
  constraint series_told_pk primary key (series_id),
  constraint series_told_series_fk foreign key (series_id) references series (id) on delete cascade,
  constraint series_told_sequence_check check (sequence >= 0)
);
