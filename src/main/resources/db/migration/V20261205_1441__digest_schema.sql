-- Who gets new events by mail once a week. Everything that they typed is sealed under a key of their own.
create table digest (
  id uuid not null,
  address bytea not null,
  -- the language of the mail, boroughs, languages of events
  wishes bytea not null,
  -- of the link in each mail
  token bytea not null,
  token_hash varchar(64) not null,
  typed_at timestamp with time zone not null,
  -- when the mail to confirm it was last made
  mailed_at timestamp with time zone,
  -- when they said that they want it, for the first time and last
  confirmed_at timestamp with time zone,
  wanted_at timestamp with time zone,
  -- since when they have been asked whether they still do; nothing when they need not answer
  asked_at timestamp with time zone,
  constraint digest_pk primary key (id),
  constraint digest_token_hash_unique unique (token_hash),
  constraint digest_wanted_check check ((confirmed_at is null and wanted_at is null)
    or (confirmed_at is not null and wanted_at is not null and wanted_at >= confirmed_at)),
  constraint digest_asked_check check (asked_at is null or confirmed_at is not null)
);

-- How far the digest of a week has come: made a part after the other, by one node at a time.
create table digest_issue (
  -- its day, counted from January 1, 1970
  number int not null,
  -- it tells of what could be found first between these two moments
  after_at timestamp with time zone not null,
  up_to timestamp with time zone not null,
  -- the last digest that it was made for; nothing once all are
  reached uuid,
  finished_at timestamp with time zone,
  constraint digest_issue_pk primary key (number),
  constraint digest_issue_span_check check (up_to > after_at)
);

alter table outbox drop constraint outbox_recipient_kind_check;
alter table outbox add constraint outbox_recipient_kind_check
  check (recipient_kind in ('PERSON', 'RSVP', 'REQUEST', 'DIGEST'));
