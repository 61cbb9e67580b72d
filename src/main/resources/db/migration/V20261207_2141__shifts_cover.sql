-- Who looks for somebody who takes their shift. No references, as in the table of asks; a row that no longer fits the shift or its
-- assignment means nothing, and goes with the next round.
create table shift_cover (
  shift_id uuid not null,
  person_id uuid not null,
  -- when they came to hold the shift
  held_since timestamp with time zone not null,
  sequence int not null,
  wanted_at timestamp with time zone not null,
  -- how many waves of asks went out
  waves int not null,
  next_at timestamp with time zone not null,
  constraint shift_cover_pk primary key (shift_id, person_id)
);
create index shift_cover_by_next on shift_cover (next_at);
create index shift_cover_by_person on shift_cover (person_id);
