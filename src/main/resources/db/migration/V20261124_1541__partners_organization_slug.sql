-- Every slug that an organization ever had, the present one too: old addresses keep answering.
create table organization_slug (
  slug varchar(80) not null,
  organization uuid not null,
  constraint organization_slug_pk primary key (slug),
  constraint organization_slug_organization_fk foreign key (organization) references organization (id)
);
create index organization_slug_by_organization on organization_slug (organization);
