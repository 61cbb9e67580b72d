-- A row is a series of dates, each of which is an event.
create table series (
  id uuid not null,
  version integer not null,
  -- in calendars
  uid varchar(80) not null,
  organization_id uuid not null,
  -- an RRULE of the common kinds; null for chosen dates
  rule varchar(200),
  start_local timestamp not null,
  zone varchar(60) not null,
  -- the event from which new dates are copied
  model_id uuid not null,
  published boolean not null,
  -- SEQUENCE of its entry in calendars is never below it
  sequence integer not null,
  -- the series from which it was split off
  follows_id uuid,
  created_at timestamp with time zone not null,
  modified_at timestamp with time zone not null,
  -- whether calendars had one entry for all dates before each had its own, and are told that it is off
  was_one_entry boolean default false not null,
  -- the first of the series that were split off from each other, or itself
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

-- A row is an event that is a date of a series.
create table series_date (
  event_id uuid not null,
  series_id uuid not null,
  -- the wall time that the rule gave it, by which calendars know it
  recurrence_id timestamp not null,
  -- added to the event's own SEQUENCE, to be above all that calendars were told by this recurrence_id before
  outdone integer default 0 not null,
  constraint series_date_pk primary key (event_id),
  constraint series_date_unique unique (series_id, recurrence_id),
  constraint series_date_series_fk foreign key (series_id) references series (id),
  constraint series_date_event_fk foreign key (event_id) references event (id)
);

-- A row is a date of the rule that nobody wants.
create table series_exception (
  series_id uuid not null,
  recurrence_id timestamp not null,
  constraint series_exception_pk primary key (series_id, recurrence_id),
  constraint series_exception_series_fk foreign key (series_id) references series (id)
);

-- A row is an event that had an entry of its own in calendars before it joined a series; they are told that it is off.
create table series_former (
  event_id uuid not null,
  -- above all that were told of that entry
  sequence integer not null,
  joined_at timestamp with time zone not null,
  constraint series_former_pk primary key (event_id),
  constraint series_former_event_fk foreign key (event_id) references event (id) on delete cascade
);

-- A row is a number that rises with each date that joins or leaves a series, so that an old form is known to be old.
create table series_edition (
  series_id uuid not null,
  edition bigint not null,
  -- the outdone of the next date that joins
  outdone integer default 0 not null,
  constraint series_edition_pk primary key (series_id),
  constraint series_edition_series_fk foreign key (series_id) references series (id) on delete cascade
);

-- A row is what calendars were last told of a series; feeds write it, so it is no part of series, which changes lock.
create table series_told (
  series_id uuid not null,
  sequence integer not null,
  -- a hash; null before the first time
  said varchar(64),
  constraint series_told_pk primary key (series_id),
  constraint series_told_series_fk foreign key (series_id) references series (id) on delete cascade,
  constraint series_told_sequence_check check (sequence >= 0)
);
