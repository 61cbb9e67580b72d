-- The name under which an organization keeps a pattern for events. A removed one can be brought back.
create table event_template (
  event_id uuid not null,
  organization_id uuid not null,
  name varchar(120) not null,
  shared boolean not null,
  created_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  constraint event_template_pk primary key (event_id),
  constraint event_template_event_fk foreign key (event_id) references event (id),
  constraint event_template_organization_fk foreign key (organization_id) references organization (id),
  constraint event_template_name_check check (name <> '')
);
create index event_template_by_organization on event_template (organization_id);
