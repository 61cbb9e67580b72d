-- That the lead of a shift says on its day that people are missing. No references, as in the table of asks; a row that no longer fits
-- the shift means nothing, and all go once their shift is over.
create table shift_cover_call (
  shift_id uuid not null,
  sequence int not null,
  called_at timestamp with time zone not null,
  -- how many waves of asks went out
  waves int not null,
  -- null where nobody is asked any more, since the shift has begun
  next_at timestamp with time zone,
  constraint shift_cover_call_pk primary key (shift_id)
);
create index shift_cover_call_by_next on shift_cover_call (next_at);
