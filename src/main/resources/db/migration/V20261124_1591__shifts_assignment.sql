-- No reference to the person: the row of one who left goes after their data did.
create table assignment (
  id uuid not null,
  shift_id uuid not null,
  person_id uuid not null,
  state varchar(30) not null,
  reason bytea,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version int not null,
  constraint assignment_pk primary key (id),
  constraint assignment_person_unique unique (shift_id, person_id),
  constraint assignment_shift_fk foreign key (shift_id) references shift (id),
  constraint assignment_state_check check (state in
    ('ASKED', 'CONFIRMED', 'DECLINED', 'HANDED_BACK', 'SERVED', 'NO_SHOW'))
);
create index assignment_by_person on assignment (person_id);
