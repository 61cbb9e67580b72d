-- Every slug an event has been public under, and its present one: links that people keep go on working.
create table event_slug (
  slug varchar(120) not null,
  event_id uuid not null,
  constraint event_slug_pk primary key (slug),
  constraint event_slug_event_fk foreign key (event_id) references event (id)
);
create index event_slug_by_event on event_slug (event_id);
