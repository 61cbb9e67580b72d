-- Who is asked whether they take a shift. No reference to the shift or the person: rows of a removed shift still count against how
-- often one is asked in a week, and those of who left go after their data did.
create table shift_ask (
  id uuid not null,
  shift_id uuid not null,
  person_id uuid not null,
  -- of the same person about the same shift, from one on
  serial int not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  -- of the shift when they were asked: at another time it is another question
  sequence int not null,
  made_at timestamp with time zone not null,
  -- null while they only wish to be asked, and where they said no unasked
  asked_at timestamp with time zone,
  answered_at timestamp with time zone,
  constraint shift_ask_pk primary key (id),
  constraint shift_ask_serial_unique unique (shift_id, person_id, serial),
  constraint shift_ask_kind_check check (kind in ('OFFER', 'COVER', 'CALL_ME', 'UNASKED')),
  constraint shift_ask_state_check check (state in ('WISHED', 'ASKED', 'TAKEN', 'NO')),
  constraint shift_ask_asked_check check (state <> 'ASKED' or asked_at is not null)
);
create index shift_ask_by_person on shift_ask (person_id, asked_at);

-- Who wants no such mails, and so is not asked; gone with who leaves.
create table shift_ask_stop (
  person_id uuid not null,
  stopped_at timestamp with time zone not null,
  constraint shift_ask_stop_pk primary key (person_id)
);
