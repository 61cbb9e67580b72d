create table volunteer (
  person_id uuid not null,
  -- languages, skills and boroughs, sealed under the person's key
  answers bytea not null,
  signed_up_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  -- when something was last heard of them
  heard_at timestamp with time zone not null,
  -- when they were asked, unanswered so far, whether they still help
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

-- An organization asks somebody by their address whether they help it; only their own yes makes them its volunteer.
create table volunteer_asked (
  person_id uuid not null,
  organization_id uuid not null,
  asked_at timestamp with time zone not null,
  constraint volunteer_asked_pk primary key (person_id, organization_id),
  constraint volunteer_asked_volunteer_fk foreign key (person_id) references volunteer (person_id),
  constraint volunteer_asked_organization_fk foreign key (organization_id) references organization (id)
);
create index volunteer_asked_by_time on volunteer_asked (asked_at);
