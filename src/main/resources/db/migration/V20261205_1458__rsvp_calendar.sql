-- What a party wants to have in its own calendar, and what was last mailed to it for that: so what comes later takes the place
-- of what is there. Who has no row wants nothing there, and nothing was ever mailed.
create table rsvp_calendar (
  rsvp_id uuid not null,
  wish varchar(8) not null,
  -- when the party said so on its page; null as long as it said so with its answer alone
  wished_at timestamp with time zone,
  -- since when it should be other than it was, as far as a mail was made for that
  minded_at timestamp with time zone,
  -- by which programs know the entry; no other party's, and not that of the event
  uid uuid not null,
  -- of what was mailed last; -1 while nothing was
  sequence int default -1 not null,
  told varchar(8) default 'NOTHING' not null,
  told_wish varchar(8),
  -- of what the entry said, without the address that it went to
  said varchar(64),
  starts_at timestamp with time zone,
  ends_at timestamp with time zone,
  written_at timestamp with time zone,
  -- the row of the outbox that carried it last
  message uuid,
  constraint rsvp_calendar_pk primary key (rsvp_id),
  constraint rsvp_calendar_rsvp_fk foreign key (rsvp_id) references rsvp (id) on delete cascade,
  constraint rsvp_calendar_uid_unique unique (uid),
  constraint rsvp_calendar_wish_check check (wish in ('NONE', 'NEUTRAL', 'FULL')),
  constraint rsvp_calendar_told_wish_check check (told_wish in ('NONE', 'NEUTRAL', 'FULL')),
  constraint rsvp_calendar_told_check check (told in ('NOTHING', 'REQUEST', 'CANCEL')),
  constraint rsvp_calendar_thread_check check ((told = 'NOTHING') = (sequence = -1))
);
