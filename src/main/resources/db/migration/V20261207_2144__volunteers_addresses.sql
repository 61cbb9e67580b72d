-- The address that a volunteer wants, until a link that is mailed to it confirms it.
create table volunteer_new_mail_address (
  person_id uuid not null,
  sealed_email bytea not null,
  -- null until the letter is written
  token_hash varchar(64),
  asked_at timestamp with time zone not null,
  constraint volunteer_new_mail_address_pk primary key (person_id),
  constraint volunteer_new_mail_address_token_unique unique (token_hash),
  constraint volunteer_new_mail_address_volunteer_fk foreign key (person_id) references volunteer (person_id)
);

-- An address that a volunteer left: a link that is mailed to it leads back.
create table volunteer_old_mail_address (
  id uuid not null,
  person_id uuid not null,
  sealed_email bytea not null,
  token_hash varchar(64),
  left_at timestamp with time zone not null,
  constraint volunteer_old_mail_address_pk primary key (id),
  constraint volunteer_old_mail_address_token_unique unique (token_hash),
  constraint volunteer_old_mail_address_volunteer_fk foreign key (person_id) references volunteer (person_id)
);
create index volunteer_old_mail_address_by_person on volunteer_old_mail_address (person_id);
