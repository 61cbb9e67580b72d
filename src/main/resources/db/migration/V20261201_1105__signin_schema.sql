-- A row is a person's account as staff; it has no password before the invitation is used.
create table staff_account (
  person_id uuid not null,
  password_hash varchar(300),
  -- secret of the second factor, under the person's key; null while there is none
  sealed_totp bytea,
  -- time step of the last code, so that a code works once; -1 before the first
  last_totp_step bigint not null,
  administrator boolean not null,
  active boolean not null,
  invited_at timestamp with time zone not null,
  -- null where nobody invited the person
  invited_by uuid,
  -- the name that was typed, since the inviter must not learn the person's own; null once they accepted by themselves
  sealed_invited_name bytea,
  invited_language varchar(10),
  -- when the invitation was used
  opened_at timestamp with time zone,
  -- when the account was last opened again by a link that somebody else could read
  renewed_at timestamp with time zone,
  -- null while the account is open
  closed_at timestamp with time zone,
  signed_in_at timestamp with time zone,
  -- when the person was asked whether they still need the account; null once answered
  asked_at timestamp with time zone,
  -- when the person gets mails about what they organize that are not urgent
  organizer_mail varchar(10) default 'AT_ONCE' not null,
  constraint staff_account_pk primary key (person_id),
  constraint staff_account_person_fk foreign key (person_id) references person (id),
  constraint staff_account_opened_check check ((opened_at is null and password_hash is null) or (opened_at is not null and password_hash is not null)),
  constraint staff_account_organizer_mail_check check (organizer_mail in ('AT_ONCE', 'DAILY', 'NONE'))
);

-- A row is a code that replaces the second factor once.
create table recovery_code (
  person_id uuid not null,
  code_hash varchar(64) not null,
  constraint recovery_code_pk primary key (person_id, code_hash),
  constraint recovery_code_account_fk foreign key (person_id) references staff_account (person_id)
);

-- A row is a link that works once; it is deleted when it is used.
create table one_time_link (
  token_hash varchar(64) not null,
  purpose varchar(30) not null,
  -- null for the link that sets up the app
  person_id uuid,
  -- the administrator who could read the link; null when it went by mail alone
  held_by uuid,
  expires_at timestamp with time zone not null,
  constraint one_time_link_pk primary key (token_hash),
  constraint one_time_link_person_fk foreign key (person_id) references person (id),
  constraint one_time_link_owner_check check ((purpose = 'SET_UP' and person_id is null) or (purpose <> 'SET_UP' and person_id is not null)),
  constraint one_time_link_purpose_check
    check (purpose in ('SIGN_IN', 'INVITATION', 'RESET', 'SECOND_FACTOR', 'SET_UP', 'STAY', 'HELP'))
);
create index one_time_link_by_person on one_time_link (person_id);
create index one_time_link_by_expiry on one_time_link (expires_at);

-- A row is a device on which a person has signed in.
create table known_device (
  person_id uuid not null,
  -- of its cookie and the person, so that the rows of two people do not show that they share a device
  device_hash varchar(64) not null,
  used_at timestamp with time zone not null,
  constraint known_device_pk primary key (person_id, device_hash),
  constraint known_device_person_fk foreign key (person_id) references person (id)
);
create index known_device_by_use on known_device (used_at);
