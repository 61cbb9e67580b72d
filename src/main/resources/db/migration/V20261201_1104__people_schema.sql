-- Name and address are sealed under the person's own key; a forgotten person keeps the row, without both.
create table person (
  id uuid not null,
  sealed_name bytea,
  sealed_email bytea,
  language varchar(10) not null,
  created_at timestamp with time zone not null,
  active boolean not null,
  -- raised to end every session of theirs
  session_epoch int not null,
  constraint person_pk primary key (id)
);
