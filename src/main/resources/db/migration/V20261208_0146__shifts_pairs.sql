-- Of a shift for pairs, who was last seen waiting for a second, so that it is known whom a change concerns. It goes with their row.
create table shift_half (
  shift_id uuid not null,
  assignment_id uuid not null,
  constraint shift_half_pk primary key (shift_id),
  constraint shift_half_assignment_fk foreign key (assignment_id) references assignment (id) on delete cascade
);
create index shift_half_by_assignment on shift_half (assignment_id);
