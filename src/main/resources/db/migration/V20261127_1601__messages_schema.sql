-- Whom and why, never an address or a text: those are made at sending.
create table outbox (
  id uuid not null,
  reason varchar(40) not null,
  lane int not null,
  recipient_kind varchar(10) not null,
  recipient uuid not null,
  -- what is spoken of: an RSVP, an assignment, an event, or the person again
  about uuid not null,
  about_version int not null,
  event uuid,
  state varchar(20) not null,
  note varchar(40),
  attempts int not null,
  -- raised when somebody sends it once more by hand, so that it is another mail
  copy int not null,
  created_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  claim uuid,
  claimed_until timestamp with time zone,
  settled_at timestamp with time zone,
  constraint outbox_pk primary key (id),
  constraint outbox_once_unique unique (recipient, reason, about, about_version),
  constraint outbox_recipient_kind_check check (recipient_kind in ('PERSON', 'RSVP', 'REQUEST')),
  constraint outbox_state_check check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'GIVEN_UP', 'DROPPED')),
  constraint outbox_claim_check check (state <> 'SENDING' or (claim is not null and claimed_until is not null))
);
create index outbox_by_state on outbox (state, lane, due_at);
create index outbox_by_event on outbox (event);
create index outbox_by_created on outbox (created_at);

-- How many messages of a kind ended how; stays when the rows are purged.
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
