-- The secret link of an organizer's own calendar: hash for look-up, token sealed under their key.
create table shift_work_link (
  person_id uuid not null,
  token_hash varchar(64) not null,
  token bytea not null,
  version int not null,
  constraint shift_work_link_pk primary key (person_id),
  constraint shift_work_link_token_unique unique (token_hash)
);
