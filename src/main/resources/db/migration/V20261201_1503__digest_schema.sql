-- Who gets new events by mail once a week. What they typed is sealed under a key of their own.
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
  -- when they first and last said that they want it
  confirmed_at timestamp with time zone,
  wanted_at timestamp with time zone,
  -- when they were asked whether they still do; null once answered
  asked_at timestamp with time zone,
  constraint digest_pk primary key (id),
  constraint digest_token_hash_unique unique (token_hash),
  constraint digest_wanted_check check ((confirmed_at is null and wanted_at is null)
    or (confirmed_at is not null and wanted_at is not null and wanted_at >= confirmed_at)),
  constraint digest_asked_check check (asked_at is null or confirmed_at is not null)
);

-- How far the digest of a week has come.
create table digest_issue (
  -- its day, in days since 1970
  number int not null,
  -- it tells of events listed first between these
  after_at timestamp with time zone not null,
  up_to timestamp with time zone not null,
  -- the last reader that it was made for; null once all are
  reached uuid,
  finished_at timestamp with time zone,
  constraint digest_issue_pk primary key (number),
  constraint digest_issue_span_check check (up_to > after_at)
);
