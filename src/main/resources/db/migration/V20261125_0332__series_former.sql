-- A date of a series that stood in calendars by itself before: its own entry there is told to be off.
create table series_former (
  event_id uuid not null,
  sequence integer not null,
  joined_at timestamp with time zone not null,
  constraint series_former_pk primary key (event_id),
  constraint series_former_event_fk foreign key (event_id) references event (id) on delete cascade
);
