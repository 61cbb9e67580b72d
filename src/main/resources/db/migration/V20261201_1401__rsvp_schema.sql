-- The places of an event: taken never passes capacity and extra.
create table event_places (
  event_id uuid not null,
  stage varchar(20) not null,
  capacity int,
  extra int not null,
  taken int not null,
  -- of the next party on the waiting list
  next_turn bigint not null,
  ends_at timestamp with time zone not null,
  purged_at timestamp with time zone,
  -- from when on the setting counts how long answers are kept
  kept_from timestamp with time zone not null,
  -- without a new date: another setting counts
  postponed boolean default false not null,
  closes_at timestamp with time zone not null,
  starts_at timestamp with time zone not null,
  zone varchar(60) not null,
  -- free places that newcomers do not get, since somebody waits for them
  kept int default 0 not null,
  -- how many parties may still get places before one that waits and does not fit
  overtakes int,
  -- when the clock alone changes who has places
  look_at timestamp with time zone,
  -- when the event last got another time or place
  moved_at timestamp with time zone,
  admittance varchar(20) default 'EVERYONE' not null,
  -- a second that numbers the last decision about a party: no two share one, so it may be ahead of the clock
  decided bigint default 0 not null,
  -- since when organizers are told of a flood, and when one last answered that
  alarm_since timestamp with time zone,
  alarm_answered_at timestamp with time zone,
  constraint event_places_pk primary key (event_id),
  constraint event_places_event_fk foreign key (event_id) references event (id),
  constraint event_places_stage_check check (stage in ('OPEN', 'CLOSED', 'OFF')),
  constraint event_places_capacity_check check (capacity is null or capacity >= 0),
  constraint event_places_extra_check check (extra >= 0),
  constraint event_places_taken_check check (taken >= 0 and (capacity is null or taken <= capacity + extra)),
  constraint event_places_kept_check check (kept >= 0 and (overtakes is null or overtakes >= 0))
);
create index event_places_by_kept_from on event_places (kept_from);
create index event_places_by_look_at on event_places (look_at);

-- A code that lets people reserve. It is found by a keyed hash and sealed, both under the event's key.
create table invitation (
  id uuid not null,
  event_id uuid not null,
  code_mac varchar(64) not null,
  code bytea not null,
  label bytea not null,
  -- people; null for no limit
  places int,
  -- people given beyond that by organizers
  extra int default 0 not null,
  used int default 0 not null,
  ends_at timestamp with time zone,
  revoked_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint invitation_pk primary key (id),
  constraint invitation_event_fk foreign key (event_id) references event_places (event_id),
  constraint invitation_code_unique unique (event_id, code_mac),
  constraint invitation_places_check check (places is null or places >= 1),
  constraint invitation_used_check check (used >= 0 and extra >= 0 and (places is null or used <= places + extra))
);

-- One party's RSVP to one event. Who they are is sealed under the event's key.
create table rsvp (
  id uuid not null,
  event_id uuid not null,
  state varchar(20) not null,
  party_size int not null,
  name bytea not null,
  contact bytea,
  needs bytea not null,
  reason bytea,
  -- of the party's link, sealed; token_hash finds it
  manage bytea not null,
  token_hash varchar(64) not null,
  idempotency_key uuid not null,
  by_hand boolean not null,
  -- on the waiting list
  turn bigint,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  -- what organizers said to the needs, sealed
  answers bytea,
  -- sealed (nyc.icefree.questions.Answers)
  question_answers bytea,
  -- whether the party is asked before it gets a place of the waiting list
  asks_first boolean default false not null,
  -- how many parties behind it got places because it did not fit
  passed_over int default 0 not null,
  -- how many offers it let lapse
  lapses int default 0 not null,
  -- until when it can take what is offered
  offer_until timestamp with time zone,
  -- the party's RSVP to another date, to which its link leads
  moved_to uuid,
  -- what shows that a person sent it: what no organizer has looked at gets only a part of the places
  proof varchar(20) default 'PERSON' not null,
  -- it said that it may come, and comes in as that from what is held
  only_maybe boolean default false not null,
  -- how many needs wait for an answer, to be counted without opening them
  open_needs int not null,
  -- recovery code and e-mail address, as keyed hashes under a key derived from the event's
  code_mac varchar(64) not null,
  contact_mac varchar(64),
  added_by uuid,
  invitation_id uuid,
  -- in which the party takes part; null where it did not say
  in_language varchar(12),
  constraint rsvp_pk primary key (id),
  constraint rsvp_event_fk foreign key (event_id) references event_places (event_id),
  constraint rsvp_party_size_check check (party_size between 1 and 20),
  constraint rsvp_token_unique unique (token_hash),
  -- the key first: H2 then finds the keys of a batch by this index
  constraint rsvp_idempotency_unique unique (idempotency_key, event_id),
  constraint rsvp_state_check check (state in (
    'GOING', 'MAYBE', 'ASKED', 'HELD', 'WAITLISTED', 'OFFERED', 'REFUSED', 'CANCELLED', 'ATTENDED', 'NO_SHOW')),
  constraint rsvp_proof_check check (proof in ('NONE', 'DOUBTED', 'SHOWN', 'PERSON')),
  constraint rsvp_turn_check check (state not in ('WAITLISTED', 'OFFERED', 'ASKED', 'HELD') or turn is not null),
  constraint rsvp_offer_check check (state = 'OFFERED' and offer_until is not null or state <> 'OFFERED' and offer_until is null),
  constraint rsvp_passed_over_check check (passed_over >= 0 and lapses >= 0),
  constraint rsvp_moved_to_fk foreign key (moved_to) references rsvp (id) on delete set null,
  constraint rsvp_moved_to_check check (moved_to is null or state = 'CANCELLED'),
  constraint rsvp_open_needs_check check (open_needs >= 0),
  constraint rsvp_code_unique unique (event_id, code_mac),
  constraint rsvp_invitation_fk foreign key (invitation_id) references invitation (id)
);
create index rsvp_by_event_and_state on rsvp (event_id, state);
create index rsvp_by_moved_to on rsvp (moved_to);
create index rsvp_by_proof on rsvp (event_id, proof);
create index rsvp_by_contact on rsvp (contact_mac);
create index rsvp_by_invitation on rsvp (invitation_id);

-- What is left of RSVPs once they are destroyed: numbers by state, need and language.
create table rsvp_count (
  event_id uuid not null,
  what varchar(60) not null,
  parties int not null,
  people int not null,
  constraint rsvp_count_pk primary key (event_id, what),
  constraint rsvp_count_event_fk foreign key (event_id) references event_places (event_id),
  constraint rsvp_count_check check (parties >= 0 and people >= parties)
);

-- A note of the organizers on how many they can care for of one kind of need, sealed under the event's key. It limits nothing.
create table need_limit (
  event_id uuid not null,
  kind varchar(20) not null,
  note bytea not null,
  constraint need_limit_pk primary key (event_id, kind),
  constraint need_limit_event_fk foreign key (event_id) references event_places (event_id),
  constraint need_limit_kind_check check (kind in ('INTERPRETATION', 'CHILDCARE', 'STEP_FREE', 'SEAT', 'QUIET_SPACE', 'NOTE'))
);

-- Which questions have been answered: these are hidden but never reworded.
create table answered_question (
  event_id uuid not null,
  question_id uuid not null,
  constraint answered_question_pk primary key (event_id, question_id),
  constraint answered_question_event_fk foreign key (event_id) references event_places (event_id)
);

-- Who took the list of parties out of the app, and why, sealed under the event's key.
create table rsvp_export (
  id uuid not null,
  event_id uuid not null,
  who uuid,
  at timestamp with time zone not null,
  reason bytea not null,
  parties int not null,
  constraint rsvp_export_pk primary key (id),
  constraint rsvp_export_event_fk foreign key (event_id) references event_places (event_id),
  constraint rsvp_export_parties_check check (parties >= 0)
);
create index rsvp_export_by_event on rsvp_export (event_id);

-- Whether mails keep an entry in a party's own calendar, and what was mailed last for that.
create table rsvp_calendar (
  rsvp_id uuid not null,
  wanted boolean not null,
  uid uuid not null,
  -- our address in the entry: programs take changes from it alone
  organizer varchar(254),
  -- of what was mailed last; -1 while nothing was
  sequence int default -1 not null,
  -- whether that puts the entry there, and does not take it out
  there boolean default false not null,
  starts_at timestamp with time zone,
  ends_at timestamp with time zone,
  written_at timestamp with time zone,
  -- the row of the outbox that carries it, and whether it has left
  message uuid,
  has_left boolean default false not null,
  -- when it is looked at again
  look_at timestamp with time zone,
  constraint rsvp_calendar_pk primary key (rsvp_id),
  constraint rsvp_calendar_rsvp_fk foreign key (rsvp_id) references rsvp (id) on delete cascade,
  constraint rsvp_calendar_uid_unique unique (uid)
);
create index rsvp_calendar_by_message on rsvp_calendar (message);
