-- Opened once the invitation was used: from then on it has a password. The second factor may be missing after a reset.
create table staff_account (
  person_id uuid not null,
  password_hash varchar(300),
  sealed_totp bytea,
  -- a code is good once
  last_totp_step bigint not null,
  administrator boolean not null,
  active boolean not null,
  invited_at timestamp with time zone not null,
  invited_by uuid,
  -- as typed at the invitation: the person may be known here by another name, which the inviter must not learn
  sealed_invited_name bytea,
  invited_language varchar(10),
  opened_at timestamp with time zone,
  -- when a link that somebody else held last opened it anew
  renewed_at timestamp with time zone,
  closed_at timestamp with time zone,
  signed_in_at timestamp with time zone,
  -- when they were asked whether they still need it; null once answered
  asked_at timestamp with time zone,
  -- how they get mails about what they organize that are not urgent
  organizer_mail varchar(10) default 'AT_ONCE' not null,
  constraint staff_account_pk primary key (person_id),
  constraint staff_account_person_fk foreign key (person_id) references person (id),
  constraint staff_account_opened_check check ((opened_at is null and password_hash is null) or (opened_at is not null and password_hash is not null)),
  constraint staff_account_organizer_mail_check check (organizer_mail in ('AT_ONCE', 'DAILY', 'NONE'))
);

create table recovery_code (
  person_id uuid not null,
  code_hash varchar(64) not null,
  constraint recovery_code_pk primary key (person_id, code_hash),
  constraint recovery_code_account_fk foreign key (person_id) references staff_account (person_id)
);

-- Only hashes; a used link is deleted. A set-up link belongs to nobody yet.
create table one_time_link (
  token_hash varchar(64) not null,
  purpose varchar(30) not null,
  person_id uuid,
  -- the administrator who made or could read it; nothing when it went by mail alone
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

-- A device that has signed in: a hash of its cookie and of the person, so that no two rows show the same device.
create table known_device (
  person_id uuid not null,
  device_hash varchar(64) not null,
  used_at timestamp with time zone not null,
  constraint known_device_pk primary key (person_id, device_hash),
  constraint known_device_person_fk foreign key (person_id) references person (id)
);
create index known_device_by_use on known_device (used_at);
