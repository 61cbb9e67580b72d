-- One party's answer to one event. What says who they are is sealed under the event's key and dies with it.
create table rsvp (
  id uuid not null,
  event_id uuid not null,
  state varchar(20) not null,
  party_size int not null,
  name bytea not null,
  contact bytea,
  needs bytea not null,
  reason bytea,
  manage bytea not null,
  token_hash varchar(64) not null,
  idempotency_key uuid not null,
  by_hand boolean not null,
  turn bigint,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint rsvp_pk primary key (id),
  constraint rsvp_event_fk foreign key (event_id) references event_places (event_id),
  constraint rsvp_state_check check (state in ('GOING', 'WAITLISTED', 'CANCELLED', 'ATTENDED', 'NO_SHOW')),
  constraint rsvp_party_size_check check (party_size between 1 and 20),
  constraint rsvp_turn_check check (state <> 'WAITLISTED' or turn is not null),
  constraint rsvp_token_unique unique (token_hash),
  constraint rsvp_idempotency_unique unique (event_id, idempotency_key)
);
create index rsvp_by_event_and_state on rsvp (event_id, state);
