-- Dates that belong together. rule is an RRULE of the common kinds, null for chosen dates; the dates themselves are events.
create table series (
  id uuid not null,
  version integer not null,
  uid varchar(80) not null,
  organization_id uuid not null,
  rule varchar(200),
  start_local timestamp not null,
  zone varchar(60) not null,
  model_id uuid not null,
  published boolean not null,
  sequence integer not null,
  follows_id uuid,
  created_at timestamp with time zone not null,
  modified_at timestamp with time zone not null,
  constraint series_pk primary key (id),
  constraint series_uid_unique unique (uid),
  constraint series_organization_fk foreign key (organization_id) references organization (id),
  constraint series_model_fk foreign key (model_id) references event (id),
  constraint series_follows_fk foreign key (follows_id) references series (id),
  constraint series_sequence_check check (sequence >= 0)
);
