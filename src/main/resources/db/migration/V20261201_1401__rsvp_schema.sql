-- A row counts the places of an event: taken never passes capacity and extra.
create table event_places (
  event_id uuid not null,
  stage varchar(20) not null,
  -- people; null for no limit
  capacity int,
  -- places that organizers gave beyond capacity
  extra int not null,
  taken int not null,
  -- of the next party on the waiting list
  next_turn bigint not null,
  ends_at timestamp with time zone not null,
  purged_at timestamp with time zone,
  -- when the time begins for which its RSVPs are kept
  kept_from timestamp with time zone not null,
  -- whether it waits for a new date, and its RSVPs are kept longer
  postponed boolean default false not null,
  closes_at timestamp with time zone not null,
  starts_at timestamp with time zone not null,
  zone varchar(60) not null,
  -- free places that newcomers do not get, since somebody waits for them
  kept int default 0 not null,
  -- how many newcomers may still get places before a party that waits; null for any number
  overtakes int,
  -- when the clock alone changes who has places; null for never
  look_at timestamp with time zone,
  -- when the event last got another time or place
  moved_at timestamp with time zone,
  admittance varchar(20) default 'EVERYONE' not null,
  -- seconds since 1970 of the last decision about a party; no two share one, so it may be ahead of the clock
  decided bigint default 0 not null,
  -- since when organizers are told of a flood of RSVPs; null for none
  alarm_since timestamp with time zone,
  -- when an organizer last answered such an alarm
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

-- A row is a code that lets people reserve.
create table invitation (
  id uuid not null,
  event_id uuid not null,
  -- keyed hash of the code under the event's key
  code_mac varchar(64) not null,
  -- sealed under the event's key
  code bytea not null,
  -- what organizers call it, sealed under the event's key
  label bytea not null,
  -- people; null for no limit
  places int,
  -- people whom organizers let in beyond that
  extra int default 0 not null,
  -- people who came by it
  used int default 0 not null,
  -- null for as long as the event takes RSVPs
  ends_at timestamp with time zone,
  revoked_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint invitation_pk primary key (id),
  constraint invitation_event_fk foreign key (event_id) references event_places (event_id),
  constraint invitation_code_unique unique (event_id, code_mac),
  constraint invitation_places_check check (places is null or places >= 1),
  constraint invitation_used_check check (used >= 0 and extra >= 0 and (places is null or used <= places + extra))
);

-- A row is the RSVP of one party to one event.
create table rsvp (
  id uuid not null,
  event_id uuid not null,
  state varchar(20) not null,
  party_size int not null,
  -- sealed, as all of the party is, under the event's key
  name bytea not null,
  -- an e-mail address; null for none
  contact bytea,
  needs bytea not null,
  -- why organizers refused it or made an exception; null for none
  reason bytea,
  -- the token of the party's link; token_hash finds it
  manage bytea not null,
  token_hash varchar(64) not null,
  idempotency_key uuid not null,
  -- whether an organizer typed it
  by_hand boolean not null,
  -- on the waiting list; null for none
  turn bigint,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  -- what organizers said to the needs, sealed; null while all are open
  answers bytea,
  -- sealed (nyc.icefree.questions.Answers); null for none
  question_answers bytea,
  -- whether the party is asked before it gets a place of the waiting list
  asks_first boolean default false not null,
  -- how many parties behind it got places because it did not fit
  passed_over int default 0 not null,
  -- how many offers it let lapse
  lapses int default 0 not null,
  -- until when it can take what is offered
  offer_until timestamp with time zone,
  -- the party's RSVP to another date, which replaced this one
  moved_to uuid,
  -- what shows that a person sent it
  proof varchar(20) default 'PERSON' not null,
  -- whether it was sent to say that the party may come
  only_maybe boolean default false not null,
  -- how many needs wait for an answer, to be counted without opening them
  open_needs int not null,
  -- keyed hash of the recovery code under the event's key
  code_mac varchar(64) not null,
  -- keyed hash of the address under the event's key
  contact_mac varchar(64),
  -- the organizer who typed it; null once forgotten
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

-- A row is one of the numbers that are left of an event's RSVPs once they are destroyed.
create table rsvp_count (
  event_id uuid not null,
  -- a state, need or language, such as state:GOING
  what varchar(60) not null,
  parties int not null,
  people int not null,
  constraint rsvp_count_pk primary key (event_id, what),
  constraint rsvp_count_event_fk foreign key (event_id) references event_places (event_id),
  constraint rsvp_count_check check (parties >= 0 and people >= parties)
);

-- A row is what organizers noted on how much of one need they can meet; it limits nothing.
create table need_limit (
  event_id uuid not null,
  kind varchar(20) not null,
  -- sealed under the event's key
  note bytea not null,
  constraint need_limit_pk primary key (event_id, kind),
  constraint need_limit_event_fk foreign key (event_id) references event_places (event_id),
  constraint need_limit_kind_check check (kind in ('INTERPRETATION', 'CHILDCARE', 'STEP_FREE', 'SEAT', 'QUIET_SPACE', 'NOTE'))
);

-- A row is a question that somebody has answered: it can be hidden but not changed.
create table answered_question (
  event_id uuid not null,
  question_id uuid not null,
  constraint answered_question_pk primary key (event_id, question_id),
  constraint answered_question_event_fk foreign key (event_id) references event_places (event_id)
);

-- A row says that somebody took the list of parties out of the app.
create table rsvp_export (
  id uuid not null,
  event_id uuid not null,
  -- null once the person is forgotten
  who uuid,
  at timestamp with time zone not null,
  -- sealed under the event's key
  reason bytea not null,
  parties int not null,
  constraint rsvp_export_pk primary key (id),
  constraint rsvp_export_event_fk foreign key (event_id) references event_places (event_id),
  constraint rsvp_export_parties_check check (parties >= 0)
);
create index rsvp_export_by_event on rsvp_export (event_id);

-- A row is the entry in a party's own calendar that mails keep up to date.
create table rsvp_calendar (
  rsvp_id uuid not null,
  -- whether the party wants it
  wanted boolean not null,
  uid uuid not null,
  -- our address in the entry, from which alone programs take changes; null before the first mail
  organizer varchar(254),
  -- in the last mail; -1 before the first
  sequence int default -1 not null,
  -- whether the last mail puts the entry there, and does not take it out
  there boolean default false not null,
  -- in the last mail, as ends_at is
  starts_at timestamp with time zone,
  ends_at timestamp with time zone,
  -- DTSTAMP of the last mail
  written_at timestamp with time zone,
  -- the row of the outbox that carries the last mail
  message uuid,
  -- whether the mail server took it
  has_left boolean default false not null,
  -- when it is looked at again; null for soon
  look_at timestamp with time zone,
  constraint rsvp_calendar_pk primary key (rsvp_id),
  constraint rsvp_calendar_rsvp_fk foreign key (rsvp_id) references rsvp (id) on delete cascade,
  constraint rsvp_calendar_uid_unique unique (uid)
);
create index rsvp_calendar_by_message on rsvp_calendar (message);
