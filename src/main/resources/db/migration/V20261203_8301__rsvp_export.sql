-- Who took the list of an event's parties out of the app, and why: sealed under the event's key, and destroyed with its answers.
create table rsvp_export (
  id uuid not null,
  event_id uuid not null,
  who uuid not null,
  at timestamp with time zone not null,
  reason bytea not null,
  parties int not null,
  constraint rsvp_export_pk primary key (id),
  constraint rsvp_export_event_fk foreign key (event_id) references event_places (event_id),
  constraint rsvp_export_parties_check check (parties >= 0)
);
create index rsvp_export_by_event on rsvp_export (event_id);
