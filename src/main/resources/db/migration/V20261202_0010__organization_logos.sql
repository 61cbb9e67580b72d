-- A row is a logo of an organization, small and drawn anew by the app: the one that everybody sees, or one that waits.
create table organization_logo (
  organization uuid not null,
  shown boolean not null,
  -- 12 hex digits of its SHA-256, part of its address
  version varchar(12) not null,
  -- PNG or JPEG
  octets bytea not null,
  constraint organization_logo_pk primary key (organization, shown),
  constraint organization_logo_organization_fk foreign key (organization) references organization (id)
);
create index organization_logo_by_version on organization_logo (version);
