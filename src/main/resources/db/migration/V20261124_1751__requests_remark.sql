-- What the asker and the organization wrote to each other, sealed under the request's key.
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
