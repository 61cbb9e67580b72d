-- Roles that an organization added for its shifts.
create table own_role (
  id uuid not null,
  organization_id uuid not null,
  -- whose rules hold for it; stays
  kind varchar(30) not null,
  -- a line for each language, its tag first
  names varchar(2000) not null,
  -- nobody can choose it any more; shifts that have it keep it
  archived boolean not null,
  version integer not null,
  constraint own_role_pk primary key (id),
  constraint own_role_organization_fk foreign key (organization_id) references organization (id),
  constraint own_role_kind_unique unique (id, kind),
  constraint own_role_organization_unique unique (id, organization_id, kind)
);
create index own_role_by_organization on own_role (organization_id);

-- Of the organization of the shift, and of the kind that stands in it; null for the one that all know.
alter table shift add column own_role uuid;
alter table shift add constraint shift_own_role_fk foreign key (own_role, organization_id, role)
  references own_role (id, organization_id, kind);
create index shift_by_own_role on shift (own_role);
alter table pattern_shift add column own_role uuid;
alter table pattern_shift add constraint pattern_shift_own_role_fk foreign key (own_role, role) references own_role (id, kind);
create index pattern_shift_by_own_role on pattern_shift (own_role);
