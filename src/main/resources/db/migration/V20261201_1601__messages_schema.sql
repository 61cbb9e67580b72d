-- To whom and why, never an address or a text: those are made at sending.
create table outbox (
  id uuid not null,
  reason varchar(40) not null,
  lane int not null,
  recipient_kind varchar(10) not null,
  recipient uuid not null,
  -- an RSVP, an assignment, an event, or the person again
  about uuid not null,
  about_version int not null,
  event uuid,
  state varchar(20) not null,
  note varchar(40),
  attempts int not null,
  -- raised when somebody sends it once more by hand
  copy int not null,
  created_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  claim uuid,
  claimed_until timestamp with time zone,
  settled_at timestamp with time zone,
  -- the shift to which the link of a waiting sign-in mail leads
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

-- How many messages of a kind ended how, kept when the rows are purged.
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

-- Rows that are only locked: by whoever writes messages about one thing, so that another node waits and sees what was written.
create table outbox_turn (
  slot integer not null,
  constraint outbox_turn_pk primary key (slot)
);
insert into outbox_turn (slot) values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18),
  (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31);

-- How far the messages of one reason to all of an event have come. What is finished is not begun again.
create table outbox_run (
  event_id uuid not null,
  reason varchar(40) not null,
  -- who is told: of an event, parties by one run and volunteers by another
  recipient_kind varchar(8) not null,
  -- of reminders, the minute since 1970 at which the event starts
  about_version int not null,
  begun_at timestamp with time zone not null,
  -- the last RSVP that has its row in the outbox; null once all have
  reached uuid,
  finished_at timestamp with time zone,
  -- the version of the event to which a change was taken back
  back_to int,
  constraint reminder_run_pk primary key (event_id, reason, recipient_kind, about_version)
);

-- Who wants no announcements of an event any more: an RSVP or a person.
create table announcement_stop (
  event_id uuid not null,
  recipient uuid not null,
  stopped_at timestamp with time zone not null,
  constraint announcement_stop_pk primary key (event_id, recipient)
);
create index announcement_stop_by_recipient on announcement_stop (recipient);

-- What organizers tell chosen people of an event. To whom and what is sealed under the event's key, since a need would tell who
-- has it.
create table announcement (
  id uuid not null,
  event_id uuid not null,
  -- from 1 on in each event
  number int not null,
  said bytea not null,
  -- may wake people at night
  urgent boolean not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  -- until then it can be taken back
  due_at timestamp with time zone not null,
  made int not null,
  state varchar(20) not null,
  -- of a host that is not trusted: goes out only once an administrator, never the writer, has agreed
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
