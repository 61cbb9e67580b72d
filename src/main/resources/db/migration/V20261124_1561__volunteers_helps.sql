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
