-- recurrence_id is the wall time that the rule gave the date, whenever it now is: so no date is made twice.
create table series_date (
  event_id uuid not null,
  series_id uuid not null,
  recurrence_id timestamp not null,
  constraint series_date_pk primary key (event_id),
  constraint series_date_unique unique (series_id, recurrence_id),
  constraint series_date_series_fk foreign key (series_id) references series (id),
  constraint series_date_event_fk foreign key (event_id) references event (id)
);
