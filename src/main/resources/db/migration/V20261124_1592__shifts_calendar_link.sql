create table shift_calendar_link (
  person_id uuid not null,
  token_hash varchar(64) not null,
  token bytea not null,
  version int not null,
  constraint shift_calendar_link_pk primary key (person_id),
  constraint shift_calendar_link_token_unique unique (token_hash)
);
