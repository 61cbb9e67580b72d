-- A row is a partner's own calendar that the app reads.
create table source (
  id uuid not null,
  version integer not null,
  organization_id uuid not null,
  -- under the source's own key
  sealed_address bytea not null,
  -- keyed hash of the address, so that nobody adds it twice
  address_mark varchar(64) not null,
  name varchar(100) not null,
  language varchar(12) not null,
  -- of times that name no zone; null until somebody has said it
  floating_zone varchar(60),
  -- the kind of the events that come from it
  event_kind varchar(30) default 'OTHER' not null,
  state varchar(30) not null,
  -- whether an administrator has approved its server
  host_approved boolean not null,
  etag varchar(900),
  last_modified varchar(900),
  next_fetch_at timestamp with time zone not null,
  claimed_until timestamp with time zone,
  last_fetch_at timestamp with time zone,
  last_good_at timestamp with time zone,
  -- why it could not be read last time; null when it could
  problem varchar(30),
  -- in a row
  failures integer not null,
  -- how many the last good fetch found
  entries integer not null,
  -- whether the first batch has been taken
  taken_before boolean not null,
  -- whether somebody said that so much less is right
  smaller_taken boolean not null,
  -- whether its people know that it is silent
  silence_told boolean default false not null,
  -- whether its people know that entries wait for them
  held_told boolean default false not null,
  -- counts what its people were told of both
  times_told integer default 0 not null,
  created_at timestamp with time zone not null,
  constraint source_pk primary key (id),
  constraint source_address_unique unique (organization_id, address_mark),
  constraint source_organization_fk foreign key (organization_id) references organization (id),
  constraint source_state_check check (state in ('PROPOSED', 'ACTIVE', 'PAUSED', 'STOPPED')),
  constraint source_failures_check check (failures >= 0)
);
create index source_by_next_fetch on source (state, next_fetch_at);

-- A row is one date in a partner's calendar, as it was last read.
create table source_item (
  id uuid not null,
  version integer not null,
  source_id uuid not null,
  uid varchar(300) not null,
  -- which date of a repeating event there; empty for others
  recurrence varchar(20) not null,
  state varchar(30) not null,
  event_id uuid,
  -- another event that seems to be the same gathering
  looks_like uuid,
  -- fetches in a row without it
  missed integer not null,
  title varchar(200) not null,
  description varchar(15000) not null,
  url varchar(1000),
  start_local timestamp not null,
  end_local timestamp not null,
  zone varchar(60) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  cancelled boolean not null,
  -- address and coordinates, under the source's own key
  sealed_place bytea,
  tentative boolean not null,
  -- link, under the source's own key
  sealed_online bytea,
  -- JSON, under the source's own key: what its event follows while something else waits for an administrator
  sealed_published bytea,
  constraint source_item_pk primary key (id),
  constraint source_item_unique unique (source_id, uid, recurrence),
  constraint source_item_source_fk foreign key (source_id) references source (id),
  constraint source_item_event_fk foreign key (event_id) references event (id),
  constraint source_item_state_check check (state in ('WAITING', 'TAKEN', 'CHANGED', 'OURS', 'WITHDRAWN', 'REFUSED')),
  constraint source_item_event_check check (state not in ('TAKEN', 'CHANGED') or event_id is not null)
);
create index source_item_by_event on source_item (event_id);

-- A row is an entry that the last good fetch left out.
create table source_left_out (
  source_id uuid not null,
  position integer not null,
  -- its title, or its UID without one; empty for a private one
  label varchar(100) not null,
  reason varchar(30) not null,
  constraint source_left_out_pk primary key (source_id, position),
  constraint source_left_out_source_fk foreign key (source_id) references source (id)
);
