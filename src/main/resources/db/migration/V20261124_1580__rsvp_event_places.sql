-- The places of an event, held by the database: taken never passes capacity and what was given beyond it with a reason.
create table event_places (
  event_id uuid not null,
  stage varchar(20) not null,
  capacity int,
  extra int not null,
  taken int not null,
  next_turn bigint not null,
  ends_at timestamp with time zone not null,
  purge_at timestamp with time zone not null,
  purged_at timestamp with time zone,
  constraint event_places_pk primary key (event_id),
  constraint event_places_stage_check check (stage in ('OPEN', 'CLOSED', 'OFF')),
  constraint event_places_capacity_check check (capacity is null or capacity >= 0),
  constraint event_places_extra_check check (extra >= 0),
  constraint event_places_taken_check check (taken >= 0 and (capacity is null or taken <= capacity + extra))
);
create index event_places_by_purge on event_places (purge_at);
