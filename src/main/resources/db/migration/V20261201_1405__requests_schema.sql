-- A session that somebody asks for, or an event that somebody submits, sealed under the request's own key.
create table event_request (
  id uuid not null,
  version integer not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  -- whether the asked organization has something to do
  waits boolean not null,
  organization_id uuid,
  event_kind varchar(30) not null,
  borough varchar(30) not null,
  languages varchar(300) not null,
  people integer,
  times varchar(200) not null,
  -- the asker's language
  reader varchar(12) not null,
  contact bytea not null,
  words bytea not null,
  -- of the asker's link, sealed; token_hash finds it
  token bytea not null,
  token_hash varchar(64) not null,
  idempotency_key uuid not null,
  event_id uuid,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  -- who answered last, and what was before, to take that back; null once the asker has done something
  answered_by uuid,
  answered_at timestamp with time zone,
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
  -- null again once its draft is deleted
  constraint event_request_event_check check (event_id is null or state = 'ACCEPTED'),
  constraint event_request_people_check check (people between 1 and 2000),
  constraint event_request_before_check check ((state_before is null) = (waits_before is null))
);
create index event_request_by_organization on event_request (organization_id, state);
create index event_request_by_decided on event_request (decided_at);
create index event_request_by_event on event_request (event_id);

-- What the asker and the organization wrote to each other, sealed as the request is.
create table event_request_remark (
  id uuid not null,
  request_id uuid not null,
  by_asker boolean not null,
  words bytea not null,
  said_at timestamp with time zone not null,
  constraint event_request_remark_pk primary key (id),
  constraint event_request_remark_request_fk foreign key (request_id) references event_request (id)
);
create index event_request_remark_by_request on event_request_remark (request_id, said_at);
