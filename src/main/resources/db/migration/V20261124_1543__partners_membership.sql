create table membership (
  id uuid not null,
  version int not null,
  person uuid not null,
  organization uuid not null,
  role varchar(30) not null,
  created_at timestamp with time zone not null,
  constraint membership_pk primary key (id),
  constraint membership_person_organization_unique unique (person, organization),
  constraint membership_organization_fk foreign key (organization) references organization (id),
  constraint membership_role_check check (role in ('COORDINATOR', 'ORGANIZER'))
);
create index membership_by_organization on membership (organization);
