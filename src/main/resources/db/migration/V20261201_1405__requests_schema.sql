-- A row is a session that somebody asks for, or an event that somebody submits.
create table event_request (
  id uuid not null,
  version integer not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  -- whether the asked organization has something to do
  waits boolean not null,
  -- null while it is for any organization
  organization_id uuid,
  event_kind varchar(30) not null,
  borough varchar(30) not null,
  -- tags, separated by commas
  languages varchar(300) not null,
  people integer,
  -- wall times such as 2026-05-01T18:00/20:00, separated by semicolons
  times varchar(200) not null,
  -- the asker's language
  reader varchar(12) not null,
  -- an e-mail address, sealed under the request's own key
  contact bytea not null,
  -- what else was asked, sealed under the request's own key
  words bytea not null,
  -- of the asker's link, sealed under the request's own key; token_hash finds it
  token bytea not null,
  token_hash varchar(64) not null,
  idempotency_key uuid not null,
  -- the draft that was made of it; null again once that is deleted
  event_id uuid,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  -- who answered last; null once the asker has done something
  answered_by uuid,
  answered_at timestamp with time zone,
  -- what was before that answer, as the next two, to take it back
  state_before varchar(20),
  waits_before boolean,
  organization_before uuid,
  constraint event_request_pk primary key (id),
  constraint event_request_token_unique unique (token_hash),
  constraint event_request_idempotency_unique unique (idempotency_key),
  constraint event_request_organization_fk foreign key (organization_id) references organization (id),
  constraint event_request_event_fk foreign key (event_id) references event (id),
  constraint event_request_kind_check check (kind in ('SESSION', 'SUBMISSION')),
  constraint event_request_state_check check (state in ('NEW', 'ASKED', 'ANSWERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  constraint event_request_decided_check check ((decided_at is null) = (state in ('NEW', 'ASKED', 'ANSWERED'))),
  constraint event_request_event_check check (event_id is null or state = 'ACCEPTED'),
  constraint event_request_people_check check (people between 1 and 2000),
  constraint event_request_before_check check ((state_before is null) = (waits_before is null))
);
create index event_request_by_organization on event_request (organization_id, state);
create index event_request_by_decided on event_request (decided_at);
create index event_request_by_event on event_request (event_id);

-- A row is what the asker or the organization wrote about a request.
create table event_request_remark (
  id uuid not null,
  request_id uuid not null,
  by_asker boolean not null,
  -- sealed under the request's own key
  words bytea not null,
  said_at timestamp with time zone not null,
  constraint event_request_remark_pk primary key (id),
  constraint event_request_remark_request_fk foreign key (request_id) references event_request (id)
);
create index event_request_remark_by_request on event_request_remark (request_id, said_at);
