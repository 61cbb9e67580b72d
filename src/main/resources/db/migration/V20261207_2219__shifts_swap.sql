alter table shift_ask drop constraint shift_ask_kind_check;
alter table shift_ask add constraint shift_ask_kind_check check (kind in ('OFFER', 'COVER', 'CALL_ME', 'SWAP', 'UNASKED'));

-- Who would give their shift for one of several others; no references, as in the table of asks.
create table shift_swap (
  shift_id uuid not null,
  person_id uuid not null,
  -- when they came to hold the shift
  held_since timestamp with time zone not null,
  sequence int not null,
  made_at timestamp with time zone not null,
  constraint shift_swap_pk primary key (shift_id, person_id)
);
create index shift_swap_by_person on shift_swap (person_id);

-- One that they would take for it.
create table shift_swap_wish (
  shift_id uuid not null,
  person_id uuid not null,
  wanted_id uuid not null,
  wanted_sequence int not null,
  constraint shift_swap_wish_pk primary key (shift_id, person_id, wanted_id),
  constraint shift_swap_wish_fk foreign key (shift_id, person_id) references shift_swap (shift_id, person_id)
);
