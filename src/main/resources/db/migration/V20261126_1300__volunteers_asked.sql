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
