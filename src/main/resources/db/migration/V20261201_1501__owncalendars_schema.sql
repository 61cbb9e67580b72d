-- A row is the secret link of a volunteer's own calendar.
create table shift_calendar_link (
  person_id uuid not null,
  token_hash varchar(64) not null,
  -- sealed under the person's key; token_hash finds it
  token bytea not null,
  version int not null,
  -- what programs with the link were told last, sealed under the person's key; what leaves the calendar is told to be off
  told bytea,
  -- when the first thing in it ends
  told_until timestamp with time zone,
  constraint shift_calendar_link_pk primary key (person_id),
  constraint shift_calendar_link_token_unique unique (token_hash)
);

-- A row is the secret link of an organizer's own calendar; its columns mean what they mean in shift_calendar_link.
create table shift_work_link (
  person_id uuid not null,
  token_hash varchar(64) not null,
  token bytea not null,
  version int not null,
  told bytea,
  told_until timestamp with time zone,
  constraint shift_work_link_pk primary key (person_id),
  constraint shift_work_link_token_unique unique (token_hash)
);
