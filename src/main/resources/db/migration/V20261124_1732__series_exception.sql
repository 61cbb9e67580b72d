-- What the rule would give and nobody wants.
create table series_exception (
  series_id uuid not null,
  recurrence_id timestamp not null,
  constraint series_exception_pk primary key (series_id, recurrence_id),
  constraint series_exception_series_fk foreign key (series_id) references series (id)
);
