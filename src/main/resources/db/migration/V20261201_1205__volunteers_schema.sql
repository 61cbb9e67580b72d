create table volunteer (
  person_id uuid not null,
  -- languages, skills and boroughs, sealed under the person's key
  answers bytea not null,
  signed_up_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  heard_at timestamp with time zone not null,
  -- when they were asked whether they still help; null once answered
  asked_at timestamp with time zone,
  version int not null,
  constraint volunteer_pk primary key (person_id),
  constraint volunteer_person_fk foreign key (person_id) references person (id)
);

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

-- Whom an organization asked whether they help it, and who has not answered.
create table volunteer_asked (
  person_id uuid not null,
  organization_id uuid not null,
  asked_at timestamp with time zone not null,
  constraint volunteer_asked_pk primary key (person_id, organization_id),
  constraint volunteer_asked_volunteer_fk foreign key (person_id) references volunteer (person_id),
  constraint volunteer_asked_organization_fk foreign key (organization_id) references organization (id)
);
create index volunteer_asked_by_time on volunteer_asked (asked_at);

-- Volunteers that an organization let go: until the block ends they do not help it again.
create table volunteer_block (
  id uuid not null,
  organization_id uuid not null,
  -- null once they are known here no more
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

-- Their addresses, as keyed hashes under the block's own key.
create table volunteer_block_mail_address (
  block_id uuid not null,
  tag varchar(64) not null,
  constraint volunteer_block_mail_address_pk primary key (block_id, tag),
  constraint volunteer_block_mail_address_block_fk foreign key (block_id) references volunteer_block (id)
);

-- Addresses beside the one that a volunteer has: the one that they want, and those that they left and can go back to.
create table volunteer_other_mail_address (
  id uuid not null,
  person_id uuid not null,
  kind varchar(10) not null,
  sealed_email bytea not null,
  -- null until the letter is written
  token_hash varchar(64),
  since timestamp with time zone not null,
  constraint volunteer_other_mail_address_pk primary key (id),
  constraint volunteer_other_mail_address_token_unique unique (token_hash),
  constraint volunteer_other_mail_address_volunteer_fk foreign key (person_id) references volunteer (person_id),
  constraint volunteer_other_mail_address_kind_check check (kind in ('WANTED', 'LEFT'))
);
create index volunteer_other_mail_address_by_person on volunteer_other_mail_address (person_id);

-- Skills that an organization added for those who help it.
create table own_skill (
  id uuid not null,
  organization_id uuid not null,
  -- a line for each language, its tag first
  names varchar(2000) not null,
  -- nobody can choose it any more; who has it keeps it
  archived boolean not null,
  constraint own_skill_pk primary key (id),
  constraint own_skill_organization_fk foreign key (organization_id) references organization (id)
);
create index own_skill_by_organization on own_skill (organization_id);

-- How many people an organization asked by its list on a day of the campaign's zone.
create table volunteer_import (
  organization_id uuid not null,
  taken_on date not null,
  people integer not null,
  constraint volunteer_import_pk primary key (organization_id, taken_on),
  constraint volunteer_import_organization_fk foreign key (organization_id) references organization (id),
  constraint volunteer_import_people_check check (people between 1 and 200)
);

-- A month (UTC), whose key seals its marks.
create table volunteer_asked_month (
  id uuid not null,
  begins date not null,
  constraint volunteer_asked_month_pk primary key (id),
  constraint volunteer_asked_month_unique unique (begins)
);

-- Addresses that no list asks again: keyed hashes under the key of the month, without day, organization and answer.
create table volunteer_asked_mark (
  month_id uuid not null,
  tag varchar(64) not null,
  constraint volunteer_asked_mark_pk primary key (month_id, tag),
  constraint volunteer_asked_mark_month_fk foreign key (month_id) references volunteer_asked_month (id)
);
