-- A row is a message to one recipient; address and text are made when it is sent.
create table outbox (
  id uuid not null,
  reason varchar(40) not null,
  -- place of its lane in MailTerms.Lane; the lowest is sent first
  lane int not null,
  recipient_kind varchar(10) not null,
  -- the id of a person, an RSVP, a request or a digest
  recipient uuid not null,
  -- the id of what it is about, such as an RSVP or an assignment, or the recipient again
  about uuid not null,
  -- tells apart what one recipient gets for one reason about one thing
  about_version int not null,
  -- null for a message about no event
  event uuid,
  state varchar(20) not null,
  -- why it was not sent; null for none
  note varchar(40),
  attempts int not null,
  -- raised when somebody sends it once more by hand
  copy int not null,
  created_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  claim uuid,
  claimed_until timestamp with time zone,
  settled_at timestamp with time zone,
  -- the shift to which its link leads; null for none, and once it has left
  towards uuid,
  constraint outbox_pk primary key (id),
  constraint outbox_once_unique unique (recipient, reason, about, about_version),
  constraint outbox_state_check check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'GIVEN_UP', 'DROPPED')),
  constraint outbox_claim_check check (state <> 'SENDING' or (claim is not null and claimed_until is not null)),
  constraint outbox_recipient_kind_check check (recipient_kind in ('PERSON', 'RSVP', 'REQUEST', 'DIGEST'))
);
create index outbox_by_state on outbox (state, lane, due_at);
create index outbox_by_event on outbox (event);
create index outbox_by_created on outbox (created_at);

-- A row is how many messages of one reason ended in one state, counted when they were purged.
create table outbox_tally (
  id uuid not null,
  event uuid,
  reason varchar(40) not null,
  state varchar(20) not null,
  messages int not null,
  counted_at timestamp with time zone not null,
  constraint outbox_tally_pk primary key (id),
  constraint outbox_tally_messages_check check (messages > 0)
);

-- A row is only locked, by whoever writes messages about one thing, so that another node waits and sees them.
create table outbox_turn (
  slot integer not null,
  constraint outbox_turn_pk primary key (slot)
);
insert into outbox_turn (slot) values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18),
  (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31);

-- A row is how far the messages of one reason to all of an event have come; a finished one is not begun again.
create table outbox_run (
  event_id uuid not null,
  reason varchar(40) not null,
  -- who is told: parties by one run and volunteers by another
  recipient_kind varchar(8) not null,
  -- tells one run from another: the start in minutes since 1970, the event's version or an announcement's number
  about_version int not null,
  begun_at timestamp with time zone not null,
  -- the last recipient that was looked at; null before the first, and once all are
  reached uuid,
  finished_at timestamp with time zone,
  -- the version as which the event is again; null where nothing was taken back
  back_to int,
  constraint outbox_run_pk primary key (event_id, reason, recipient_kind, about_version)
);

-- A row is an RSVP or a person that wants no more announcements of an event.
create table announcement_stop (
  event_id uuid not null,
  recipient uuid not null,
  stopped_at timestamp with time zone not null,
  constraint announcement_stop_pk primary key (event_id, recipient)
);
create index announcement_stop_by_recipient on announcement_stop (recipient);

-- A row is what organizers tell chosen people of an event.
create table announcement (
  id uuid not null,
  event_id uuid not null,
  -- from 1 on in each event
  number int not null,
  -- to whom and what, sealed under the event's key: a need would tell who has it
  said bytea not null,
  -- whether it may wake people at night
  urgent boolean not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  -- until then it can be taken back
  due_at timestamp with time zone not null,
  -- how many messages were written
  made int not null,
  state varchar(20) not null,
  -- whether an administrator who did not write it must agree
  held boolean not null,
  decided_by uuid,
  -- why an administrator did not agree
  declined varchar(1000),
  constraint announcement_pk primary key (id),
  constraint announcement_number_unique unique (event_id, number),
  constraint announcement_number_check check (number > 0),
  constraint announcement_made_check check (made >= 0),
  constraint announcement_state_check check (state in ('WAITING', 'GOING_OUT', 'OUT', 'TAKEN_BACK', 'DROPPED', 'IN_REVIEW', 'DECLINED')),
  constraint announcement_held_check check (not held or state in ('IN_REVIEW', 'DECLINED', 'TAKEN_BACK', 'DROPPED')
    or (decided_by is not null and decided_by <> written_by)),
  constraint announcement_review_check check (state <> 'IN_REVIEW' or (held and made = 0)),
  constraint announcement_declined_check check ((state = 'DECLINED') = (declined is not null))
);
create index announcement_by_state on announcement (state, due_at);
