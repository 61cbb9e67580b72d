-- A row is somebody who works or helps here; a forgotten person keeps the row.
create table person (
  id uuid not null,
  -- under the person's key; null once the person is forgotten
  sealed_name bytea,
  -- under the person's key; null where there is none, and once the person is forgotten
  sealed_email bytea,
  language varchar(10) not null,
  created_at timestamp with time zone not null,
  active boolean not null,
  -- raised to end every session of the person
  session_epoch int not null,
  constraint person_pk primary key (id)
);
