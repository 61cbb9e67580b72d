-- A row is an organization of the coalition.
create table organization (
  id uuid not null,
  version int not null,
  slug varchar(80) not null,
  name varchar(120) not null,
  website varchar(300),
  -- slugs, separated by commas
  boroughs varchar(500) not null,
  -- whether its events are published without approval by an administrator
  trusted boolean not null,
  -- whether a second person must agree before a published event moves
  second_person boolean default false not null,
  active boolean not null,
  created_at timestamp with time zone not null,
  -- when a coordinator was last ended; for a day after that the organization counts as having one
  coordinator_ended_at timestamp with time zone,
  constraint organization_pk primary key (id),
  constraint organization_slug_unique unique (slug),
  constraint organization_name_check check (name <> ''),
  constraint organization_website_check check (website like 'https://%')
);

-- A row is a slug that an organization has or once had.
create table organization_slug (
  slug varchar(80) not null,
  organization uuid not null,
  constraint organization_slug_pk primary key (slug),
  constraint organization_slug_organization_fk foreign key (organization) references organization (id)
);
create index organization_slug_by_organization on organization_slug (organization);

-- A row is the description of an organization in one language.
create table organization_words (
  organization uuid not null,
  language varchar(12) not null,
  -- Markdown
  description varchar(20000) not null,
  constraint organization_words_pk primary key (organization, language),
  constraint organization_words_organization_fk foreign key (organization) references organization (id)
);

-- A row is the role that a person has at an organization, and the role that waits for a yes.
create table membership (
  id uuid not null,
  version int not null,
  person uuid not null,
  organization uuid not null,
  -- null while the person has none yet
  role varchar(30),
  created_at timestamp with time zone not null,
  -- null where none waits
  waits_role varchar(30),
  waits_cause varchar(30),
  waits_since timestamp with time zone,
  -- who gave it; null where it waits because the account was renewed
  waits_asked_by uuid,
  -- whether a coordinator's yes is missing
  waits_for_coordinator boolean default false not null,
  -- whether the person's own yes is missing
  waits_for_person boolean default false not null,
  -- when it begins without a coordinator's yes; null for never
  waits_starts_at timestamp with time zone,
  -- whether the person may take lists of parties out of the app
  may_export boolean default false not null,
  constraint membership_pk primary key (id),
  constraint membership_person_organization_unique unique (person, organization),
  constraint membership_person_fk foreign key (person) references person (id),
  constraint membership_organization_fk foreign key (organization) references organization (id),
  constraint membership_role_check check (role in ('COORDINATOR', 'ORGANIZER')),
  constraint membership_some_role_check check (role is not null or waits_role is not null),
  constraint membership_waits_whole_check check (
    (waits_role is null and waits_cause is null and waits_since is null and waits_asked_by is null
      and waits_starts_at is null and waits_for_coordinator = false and waits_for_person = false)
    or (waits_role is not null and waits_cause is not null and waits_since is not null
      and (waits_for_coordinator or waits_for_person)))
);
create index membership_by_organization on membership (organization);
