-- Only hashes; a used link is deleted. A set-up link belongs to nobody yet.
create table one_time_link (
  token_hash varchar(64) not null,
  purpose varchar(30) not null,
  person_id uuid,
  expires_at timestamp with time zone not null,
  constraint one_time_link_pk primary key (token_hash),
  constraint one_time_link_person_fk foreign key (person_id) references person (id),
  constraint one_time_link_purpose_check check (purpose in ('SIGN_IN', 'INVITATION', 'RESET', 'SECOND_FACTOR', 'SET_UP')),
  constraint one_time_link_owner_check check ((purpose = 'SET_UP' and person_id is null) or (purpose <> 'SET_UP' and person_id is not null))
);
create index one_time_link_by_person on one_time_link (person_id);
create index one_time_link_by_expiry on one_time_link (expires_at);
