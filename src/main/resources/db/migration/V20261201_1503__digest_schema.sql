-- A row is a person who gets new events by mail once a week, or has asked for it.
create table digest (
  id uuid not null,
  -- sealed, as what follows, under a key of the row's own
  address bytea not null,
  -- the language of the mail, boroughs, languages of events
  wishes bytea not null,
  -- of the link in each mail; token_hash finds it
  token bytea not null,
  token_hash varchar(64) not null,
  typed_at timestamp with time zone not null,
  -- when the mail to confirm it was last made
  mailed_at timestamp with time zone,
  -- when they first said that they want it
  confirmed_at timestamp with time zone,
  -- when they last said that they want it
  wanted_at timestamp with time zone,
  -- when they were asked whether they still want it; null once answered
  asked_at timestamp with time zone,
  constraint digest_pk primary key (id),
  constraint digest_token_unique unique (token_hash),
  constraint digest_wanted_check check ((confirmed_at is null and wanted_at is null)
    or (confirmed_at is not null and wanted_at is not null and wanted_at >= confirmed_at)),
  constraint digest_asked_check check (asked_at is null or confirmed_at is not null)
);

-- A row is the digest of one week.
create table digest_issue (
  -- its day, in days since 1970
  number int not null,
  -- it tells of events that were first listed after this moment
  after_at timestamp with time zone not null,
  -- and not later than this one
  up_to timestamp with time zone not null,
  -- the last reader for whom it was made; null before the first, and once all are
  reached uuid,
  finished_at timestamp with time zone,
  constraint digest_issue_pk primary key (number),
  constraint digest_issue_span_check check (up_to > after_at)
);
