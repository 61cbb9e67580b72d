-- A row is a template from which events are planned.
create table template (
  pattern_id uuid not null,
  organization_id uuid not null,
  name varchar(120) not null,
  -- whether every organization may use it
  shared boolean not null,
  created_at timestamp with time zone not null,
  -- when it was removed; it can be brought back until it is purged
  removed_at timestamp with time zone,
  constraint template_pk primary key (pattern_id),
  constraint template_pattern_fk foreign key (pattern_id) references event_pattern (id),
  constraint template_organization_fk foreign key (organization_id) references organization (id),
  constraint template_name_check check (name <> '')
);
create index template_by_organization on template (organization_id);
