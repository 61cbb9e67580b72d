-- Opened once the invitation was used: from then on it has a password. The second factor may be missing after a reset.
create table staff_account (
  person_id uuid not null,
  password_hash varchar(300),
  sealed_totp bytea,
  last_totp_step bigint not null,
  administrator boolean not null,
  active boolean not null,
  invited_at timestamp with time zone not null,
  opened_at timestamp with time zone,
  constraint staff_account_pk primary key (person_id),
  constraint staff_account_person_fk foreign key (person_id) references person (id),
  constraint staff_account_opened_check check ((opened_at is null and password_hash is null) or (opened_at is not null and password_hash is not null))
);
create table recovery_code (
  person_id uuid not null,
  code_hash varchar(64) not null,
  constraint recovery_code_pk primary key (person_id, code_hash),
  constraint recovery_code_account_fk foreign key (person_id) references staff_account (person_id)
);
