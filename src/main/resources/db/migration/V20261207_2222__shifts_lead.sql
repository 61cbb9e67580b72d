-- Who leads a shift: one of those in it, at most one. It goes with their row; whoever gives the shift back leads it no more.
create table shift_lead (
  shift_id uuid not null,
  person_id uuid not null,
  constraint shift_lead_pk primary key (shift_id),
  constraint shift_lead_assignment_fk foreign key (shift_id, person_id)
    references assignment (shift_id, person_id) on update cascade on delete cascade
);

-- What is said and marked around the day of a shift, gone KEPT_LATENESS after it.
create table shift_day_mark (
  shift_id uuid not null,
  person_id uuid not null,
  -- That they come, said by themselves.
  comes boolean not null,
  -- That they run late and by how much, said by themselves; null while they are on time.
  lateness varchar(30),
  -- What the lead of the shift marked; null for nothing.
  seen varchar(30),
  constraint shift_day_mark_pk primary key (shift_id, person_id),
  constraint shift_day_mark_assignment_fk foreign key (shift_id, person_id)
    references assignment (shift_id, person_id) on update cascade on delete cascade,
  constraint shift_day_mark_lateness_check check (lateness in ('TEN', 'TWENTY', 'THIRTY_OR_MORE')),
  constraint shift_day_mark_seen_check check (seen in ('HERE', 'LATE', 'MISSING'))
);
