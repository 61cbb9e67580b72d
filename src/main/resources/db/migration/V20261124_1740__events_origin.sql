-- Events that came from a partner's own calendar keep the name that it has there, and say where they come from.
alter table event alter column uid set data type varchar(255);
create table event_origin (
  event_id uuid not null,
  organization_id uuid not null,
  url varchar(1000),
  constraint event_origin_pk primary key (event_id, organization_id),
  constraint event_origin_event_fk foreign key (event_id) references event (id),
  constraint event_origin_organization_fk foreign key (organization_id) references organization (id),
  constraint event_origin_url_check check (url is null or url like 'https://%')
);
