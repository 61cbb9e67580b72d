-- A row is the link by which those in a shift join their group in a messenger.
create table shift_team_link (
  shift_id uuid not null,
  event_id uuid not null,
  -- under the event's key
  sealed_link bytea not null,
  constraint shift_team_link_pk primary key (shift_id)
);
