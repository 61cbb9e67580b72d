-- A row is a door of an event: a link by which helpers count who comes, or a paper sheet that was entered afterwards.
create table door_link (
  id uuid not null,
  event_id uuid not null,
  kind varchar(10) not null,
  -- as helpers call it, such as "front"
  name varchar(40) not null,
  -- SHA-256; null for a sheet, and once the counts became totals
  token_hash varchar(64),
  -- under the event's key
  sealed_token bytea,
  -- SHA-256 of the secret of the one device that may read names; null until it has opened the link
  device_hash varchar(64),
  -- staff; null for who leads a shift, and once the counts became totals
  made_by uuid,
  made_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  revoked_at timestamp with time zone,
  last_heard_at timestamp with time zone,
  -- true once each thing that it counted is one row
  totalled boolean not null,
  constraint door_link_pk primary key (id),
  constraint door_link_kind_check check (kind in ('COUNT', 'NAMES', 'SHEET')),
  constraint door_link_token_unique unique (token_hash)
);
create index door_link_by_event on door_link (event_id);

-- A row says that somebody pressed once; whom they saw is written nowhere.
create table door_count (
  link_id uuid not null,
  -- made on the device that counts, so that nothing sent twice counts twice
  number uuid not null,
  what varchar(10) not null,
  -- of a headset
  language varchar(8),
  -- below zero for what was taken back
  how_many int not null,
  counted_at timestamp with time zone not null,
  taken_at timestamp with time zone not null,
  constraint door_count_pk primary key (link_id, number),
  constraint door_count_link_fk foreign key (link_id) references door_link (id),
  constraint door_count_what_check check (what in ('ADULT', 'CHILD', 'HEADSET'))
);
