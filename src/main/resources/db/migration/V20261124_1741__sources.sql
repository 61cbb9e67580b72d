-- A partner's own calendar, and when it is fetched.
create table source (
  id uuid not null,
  version integer not null,
  organization_id uuid not null,
  address varchar(1000) not null,
  name varchar(100) not null,
  language varchar(12) not null,
  floating_zone varchar(60),
  state varchar(30) not null,
  etag varchar(900),
  last_modified varchar(900),
  next_fetch_at timestamp with time zone not null,
  claimed_until timestamp with time zone,
  last_fetch_at timestamp with time zone,
  last_good_at timestamp with time zone,
  problem varchar(30),
  failures integer not null,
  entries integer not null,
  taken_before boolean not null,
  smaller_taken boolean not null,
  created_at timestamp with time zone not null,
  constraint source_pk primary key (id),
  constraint source_address_unique unique (organization_id, address),
  constraint source_organization_fk foreign key (organization_id) references organization (id),
  constraint source_state_check check (state in ('PROPOSED', 'ACTIVE', 'PAUSED', 'STOPPED')),
  constraint source_failures_check check (failures >= 0)
);
create index source_by_next_fetch on source (state, next_fetch_at);
-- One date of such a calendar as it was last taken; held_* is what it says now and a person has to decide on.
create table source_item (
  id uuid not null,
  version integer not null,
  source_id uuid not null,
  uid varchar(300) not null,
  recurrence varchar(20) not null,
  state varchar(30) not null,
  event_id uuid,
  missed integer not null,
  title varchar(200) not null,
  description varchar(15000) not null,
  place varchar(300) not null,
  url varchar(1000),
  start_local timestamp not null,
  end_local timestamp not null,
  zone varchar(60) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  latitude double precision,
  longitude double precision,
  cancelled boolean not null,
  constraint source_item_pk primary key (id),
  constraint source_item_unique unique (source_id, uid, recurrence),
  constraint source_item_source_fk foreign key (source_id) references source (id),
  constraint source_item_event_fk foreign key (event_id) references event (id),
  constraint source_item_state_check check (state in ('WAITING', 'TAKEN', 'OURS', 'WITHDRAWN', 'REFUSED', 'MERGED')),
  constraint source_item_event_check check (state <> 'TAKEN' or event_id is not null)
);
create index source_item_by_event on source_item (event_id);
-- A change that a person has to look at first.
create table source_change (
  id uuid not null,
  item_id uuid not null,
  reason varchar(30) not null,
  title varchar(200) not null,
  description varchar(15000) not null,
  place varchar(300) not null,
  url varchar(1000),
  start_local timestamp not null,
  end_local timestamp not null,
  zone varchar(60) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  latitude double precision,
  longitude double precision,
  cancelled boolean not null,
  constraint source_change_pk primary key (id),
  constraint source_change_item_unique unique (item_id),
  constraint source_change_item_fk foreign key (item_id) references source_item (id),
  constraint source_change_reason_check check (reason in ('MOVED_FAR', 'PLACE_JUST_BEFORE'))
);
-- What the last good fetch left out, and why.
create table source_left_out (
  source_id uuid not null,
  position integer not null,
  label varchar(100) not null,
  reason varchar(30) not null,
  constraint source_left_out_pk primary key (source_id, position),
  constraint source_left_out_source_fk foreign key (source_id) references source (id)
);
-- Two events of two organizations that look like the same gathering.
create table source_twin (
  item_id uuid not null,
  event_id uuid not null,
  settled boolean not null,
  constraint source_twin_pk primary key (item_id, event_id),
  constraint source_twin_item_fk foreign key (item_id) references source_item (id),
  constraint source_twin_event_fk foreign key (event_id) references event (id)
);
