-- The places of an event, held by the database: taken never passes capacity and what was given beyond it with a reason.
create table event_places (
  event_id uuid not null,
  stage varchar(20) not null,
  capacity int,
  extra int not null,
  taken int not null,
  -- that the next party on the waiting list gets
  next_turn bigint not null,
  ends_at timestamp with time zone not null,
  purge_at timestamp with time zone not null,
  purged_at timestamp with time zone,
  constraint event_places_pk primary key (event_id),
  constraint event_places_event_fk foreign key (event_id) references event (id),
  constraint event_places_stage_check check (stage in ('OPEN', 'CLOSED', 'OFF')),
  constraint event_places_capacity_check check (capacity is null or capacity >= 0),
  constraint event_places_extra_check check (extra >= 0),
  constraint event_places_taken_check check (taken >= 0 and (capacity is null or taken <= capacity + extra))
);
create index event_places_by_purge on event_places (purge_at);

-- One party's RSVP to one event. What says who they are is sealed under the event's key and dies with it.
create table rsvp (
  id uuid not null,
  event_id uuid not null,
  state varchar(20) not null,
  party_size int not null,
  name bytea not null,
  contact bytea,
  needs bytea not null,
  reason bytea,
  -- the token of the manage link, sealed; token_hash finds it
  manage bytea not null,
  token_hash varchar(64) not null,
  idempotency_key uuid not null,
  by_hand boolean not null,
  -- on the waiting list
  turn bigint,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint rsvp_pk primary key (id),
  constraint rsvp_event_fk foreign key (event_id) references event_places (event_id),
  constraint rsvp_state_check check (state in ('GOING', 'WAITLISTED', 'CANCELLED', 'ATTENDED', 'NO_SHOW')),
  constraint rsvp_party_size_check check (party_size between 1 and 20),
  constraint rsvp_turn_check check (state <> 'WAITLISTED' or turn is not null),
  constraint rsvp_token_unique unique (token_hash),
  -- the key first: the keys of a batch are looked up together, and H2 then finds them by this index
  constraint rsvp_idempotency_unique unique (idempotency_key, event_id)
);
create index rsvp_by_event_and_state on rsvp (event_id, state);

-- What is kept of an event's RSVPs after they are destroyed: numbers by state, need and language.
create table rsvp_count (
  event_id uuid not null,
  what varchar(60) not null,
  parties int not null,
  people int not null,
  constraint rsvp_count_pk primary key (event_id, what),
  constraint rsvp_count_event_fk foreign key (event_id) references event_places (event_id),
  constraint rsvp_count_check check (parties >= 0 and people >= parties)
);
