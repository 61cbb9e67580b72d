-- A row is a person who helps, has signed up to help, or was asked to.
create table volunteer (
  person_id uuid not null,
  -- languages, skills, boroughs and free times, sealed under the person's key
  answers bytea not null,
  signed_up_at timestamp with time zone not null,
  -- null until the person has said that they want to help
  confirmed_at timestamp with time zone,
  -- when the person was last heard of
  heard_at timestamp with time zone not null,
  -- when the person was asked whether they still help; null once answered
  asked_at timestamp with time zone,
  version int not null,
  constraint volunteer_pk primary key (person_id),
  constraint volunteer_person_fk foreign key (person_id) references person (id)
);

-- A row is an organization that a volunteer helps.
create table volunteer_helps (
  id uuid not null,
  person_id uuid not null,
  organization_id uuid not null,
  constraint volunteer_helps_pk primary key (id),
  constraint volunteer_helps_unique unique (person_id, organization_id),
  constraint volunteer_helps_volunteer_fk foreign key (person_id) references volunteer (person_id),
  constraint volunteer_helps_organization_fk foreign key (organization_id) references organization (id)
);
create index volunteer_helps_by_organization on volunteer_helps (organization_id);

-- A row is a person whom an organization asked to help and who has not answered.
create table volunteer_asked (
  person_id uuid not null,
  organization_id uuid not null,
  asked_at timestamp with time zone not null,
  constraint volunteer_asked_pk primary key (person_id, organization_id),
  constraint volunteer_asked_volunteer_fk foreign key (person_id) references volunteer (person_id),
  constraint volunteer_asked_organization_fk foreign key (organization_id) references organization (id)
);
create index volunteer_asked_by_time on volunteer_asked (asked_at);

-- A row is a volunteer whom an organization let go, and who cannot help it again while the row is there.
create table volunteer_block (
  id uuid not null,
  organization_id uuid not null,
  -- null once the person is forgotten
  person_id uuid,
  -- a word of a short list, sealed under the block's own key
  reason bytea not null,
  set_at timestamp with time zone not null,
  constraint volunteer_block_pk primary key (id),
  constraint volunteer_block_unique unique (organization_id, person_id),
  constraint volunteer_block_organization_fk foreign key (organization_id) references organization (id),
  constraint volunteer_block_person_fk foreign key (person_id) references person (id)
);
create index volunteer_block_by_time on volunteer_block (set_at);
create index volunteer_block_by_person on volunteer_block (person_id);

-- A row is an address of somebody who was let go.
create table volunteer_block_mail_address (
  block_id uuid not null,
  -- keyed hash of the address under the block's key
  tag varchar(64) not null,
  constraint volunteer_block_mail_address_pk primary key (block_id, tag),
  constraint volunteer_block_mail_address_block_fk foreign key (block_id) references volunteer_block (id)
);

-- A row is an address that a volunteer wants to have, or has left and can go back to.
create table volunteer_other_mail_address (
  id uuid not null,
  person_id uuid not null,
  kind varchar(10) not null,
  -- under the person's key
  sealed_email bytea not null,
  -- of the link in the letter about it; null until the letter is written
  token_hash varchar(64),
  since timestamp with time zone not null,
  constraint volunteer_other_mail_address_pk primary key (id),
  constraint volunteer_other_mail_address_token_unique unique (token_hash),
  constraint volunteer_other_mail_address_volunteer_fk foreign key (person_id) references volunteer (person_id),
  constraint volunteer_other_mail_address_kind_check check (kind in ('WANTED', 'LEFT'))
);
create index volunteer_other_mail_address_by_person on volunteer_other_mail_address (person_id);

-- A row is a skill that an organization added for those who help it.
create table own_skill (
  id uuid not null,
  organization_id uuid not null,
  -- a line for each language, its tag first
  names varchar(2000) not null,
  -- whether nobody can choose it any more; who has it keeps it
  archived boolean not null,
  constraint own_skill_pk primary key (id),
  constraint own_skill_organization_fk foreign key (organization_id) references organization (id)
);
create index own_skill_by_organization on own_skill (organization_id);

-- A row is how many people an organization asked by its list on one day.
create table volunteer_import (
  organization_id uuid not null,
  -- in the campaign's zone
  taken_on date not null,
  people integer not null,
  constraint volunteer_import_pk primary key (organization_id, taken_on),
  constraint volunteer_import_organization_fk foreign key (organization_id) references organization (id),
  constraint volunteer_import_people_check check (people between 1 and 200)
);

-- A row is a month in which lists asked people; its key makes the hashes of volunteer_asked_mark.
create table volunteer_asked_month (
  id uuid not null,
  -- in UTC
  begins date not null,
  constraint volunteer_asked_month_pk primary key (id),
  constraint volunteer_asked_month_unique unique (begins)
);

-- A row is an address that no list may ask again.
create table volunteer_asked_mark (
  month_id uuid not null,
  -- keyed hash of the address under the month's key
  tag varchar(64) not null,
  constraint volunteer_asked_mark_pk primary key (month_id, tag),
  constraint volunteer_asked_mark_month_fk foreign key (month_id) references volunteer_asked_month (id)
);
