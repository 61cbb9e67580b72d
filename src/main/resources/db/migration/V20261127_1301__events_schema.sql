-- No other room reads this table: the address may be hidden from the public by the event.
create table venue (
  id uuid not null,
  version integer not null,
  owner_id uuid not null,
  shared boolean not null,
  name varchar(200) not null,
  name_search varchar(600) not null,
  address varchar(300) not null,
  neighbourhood varchar(100) not null,
  borough varchar(30),
  transit varchar(500) not null,
  latitude double precision,
  longitude double precision,
  capacity integer,
  staff_notes varchar(4000) not null,
  -- not everybody may know it: what says where it is lies in sealed_place, under a key of its own
  private_place boolean not null,
  sealed_place bytea,
  -- found to be another one: kept for whatever points at it, offered to nobody
  merged_into uuid,
  constraint venue_pk primary key (id),
  constraint venue_owner_fk foreign key (owner_id) references organization (id),
  constraint venue_merged_into_fk foreign key (merged_into) references venue (id),
  constraint venue_borough_check check (borough in ('BRONX', 'BROOKLYN', 'MANHATTAN', 'QUEENS', 'STATEN_ISLAND')),
  constraint venue_latitude_check check (latitude between -90 and 90),
  constraint venue_longitude_check check (longitude between -180 and 180),
  constraint venue_place_check check ((latitude is null) = (longitude is null)),
  constraint venue_capacity_check check (capacity between 1 and 100000),
  constraint venue_private_check check (private_place = false
    or (sealed_place is not null and shared = false and name = '' and name_search = '' and address = ''
    and transit = '' and staff_notes = '' and latitude is null and longitude is null)),
  constraint venue_merged_into_check check (merged_into <> id)
);

create table venue_access (
  venue_id uuid not null,
  fact varchar(30) not null,
  constraint venue_access_pk primary key (venue_id, fact),
  constraint venue_access_venue_fk foreign key (venue_id) references venue (id)
);

-- One gathering on one date, or a template, which is no gathering: never published, so never in a list or feed.
create table event (
  id uuid not null,
  version integer not null,
  -- its name in calendars; of one that came from a partner's own calendar the name that it has there
  uid varchar(255) not null,
  slug varchar(120) not null,
  kind varchar(30) not null,
  state varchar(30) not null,
  start_local timestamp not null,
  end_local timestamp not null,
  zone varchar(60) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  venue_id uuid,
  -- how much of the place is shown to whom, and how many hours before the start the exact address opens
  address_visibility varchar(30) not null,
  area_shown varchar(30) default 'NEIGHBOURHOOD' not null,
  address_hours integer,
  -- it has been opened at its hour, and feeds have been told
  address_opened boolean default false not null,
  -- whether it is listed, or found by whoever has its link
  reach varchar(30) default 'LISTED' not null,
  -- once it has stood in public feeds they owe a tombstone to whoever read them
  was_listed boolean default false not null,
  attendance varchar(30) default 'IN_PERSON' not null,
  -- online link and instructions, under a key of the event's own
  sealed_door bytea,
  -- a week after an event that hid its place, only the borough is left of it
  place_forgotten boolean not null,
  kept_borough varchar(30),
  original_language varchar(12) not null,
  capacity integer,
  takes_rsvps boolean not null,
  cancel_reason varchar(500),
  -- at which it is to be published by itself
  publish_at timestamp with time zone,
  -- of its entry in calendars
  sequence integer not null,
  -- normalized public words only
  search_text varchar(200000) not null,
  -- events_words_edition when those last changed
  words_edition bigint default 1 not null,
  -- what the public was last told of an event that it may not see any more; null while it is listed, and if it never was
  gone_start_local timestamp,
  gone_end_local timestamp,
  gone_zone varchar(60),
  gone_starts_at timestamp with time zone,
  gone_ends_at timestamp with time zone,
  gone_sequence integer,
  gone_at timestamp with time zone,
  created_at timestamp with time zone not null,
  modified_at timestamp with time zone not null,
  constraint event_pk primary key (id),
  constraint event_uid_unique unique (uid),
  constraint event_slug_unique unique (slug),
  constraint event_venue_fk foreign key (venue_id) references venue (id),
  constraint event_kind_check check (kind in ('EDUCATION_SESSION', 'RALLY', 'BRIEFING', 'MEETING', 'CANVASS', 'CLINIC', 'RAPID_RESPONSE', 'OTHER')),
  constraint event_state_check check (state in ('TEMPLATE', 'DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'POSTPONED', 'CANCELLED', 'UNPUBLISHED')),
  constraint event_time_check check (ends_at > starts_at),
  constraint event_address_visibility_check check (address_visibility in ('EVERYONE', 'COMING', 'TEAM')),
  constraint event_area_shown_check check (area_shown in ('NEIGHBOURHOOD', 'BOROUGH')),
  constraint event_address_hours_check check (address_hours between 1 and 720),
  constraint event_reach_check check (reach in ('LISTED', 'BY_LINK')),
  constraint event_attendance_check check (attendance in ('IN_PERSON', 'ONLINE', 'HYBRID')),
  constraint event_capacity_check check (capacity between 1 and 100000),
  constraint event_cancel_reason_check check (state <> 'CANCELLED' or cancel_reason is not null),
  constraint event_publish_at_check check (publish_at is null or state in ('SUBMITTED', 'APPROVED')),
  constraint event_sequence_check check (sequence >= 0),
  constraint event_template_check check (state <> 'TEMPLATE' or (was_listed = false and sequence = 0)),
  constraint event_forgotten_check check (place_forgotten = false or (venue_id is null and sealed_door is null)),
  constraint event_kept_borough_check check (place_forgotten = true or kept_borough is null),
  constraint event_gone_listed_check check (gone_at is null or was_listed = true),
  constraint event_gone_whole_check check (
    (gone_at is null and gone_start_local is null and gone_end_local is null and gone_zone is null
      and gone_starts_at is null and gone_ends_at is null and gone_sequence is null)
    or (gone_at is not null and gone_start_local is not null and gone_end_local is not null and gone_zone is not null
      and gone_starts_at is not null and gone_ends_at is not null and gone_sequence >= 0 and gone_ends_at > gone_starts_at))
);
create index event_by_start on event (starts_at, id);
create index event_by_end on event (ends_at);
create index event_by_venue on event (venue_id);
create index event_by_opening on event (address_opened, starts_at);
create index event_by_publish_at on event (publish_at);
create index event_by_words_edition on event (words_edition);

create table event_words (
  event_id uuid not null,
  language varchar(12) not null,
  title varchar(200) not null,
  description varchar(20000) not null,
  constraint event_words_pk primary key (event_id, language),
  constraint event_words_event_fk foreign key (event_id) references event (id)
);

-- From which original a translation was made, and whether somebody read it beside it. Without a row it counts as made.
create table event_translation (
  event_id uuid not null,
  language varchar(12) not null,
  basis varchar(64) not null,
  reviewed boolean not null,
  constraint event_translation_pk primary key (event_id, language),
  constraint event_translation_event_fk foreign key (event_id) references event (id)
);

create table event_language (
  event_id uuid not null,
  language varchar(12) not null,
  manner varchar(30) not null,
  constraint event_language_pk primary key (event_id, language),
  constraint event_language_event_fk foreign key (event_id) references event (id),
  constraint event_language_manner_check check (manner in ('SPOKEN', 'INTERPRETED'))
);

create table event_access (
  event_id uuid not null,
  fact varchar(30) not null,
  constraint event_access_pk primary key (event_id, fact),
  constraint event_access_event_fk foreign key (event_id) references event (id)
);

-- The organization at position 0 is the host, so there is exactly one. A co-host stands behind an event once it has accepted.
create table event_host (
  event_id uuid not null,
  organization_id uuid not null,
  position integer not null,
  accepted boolean default true not null,
  constraint event_host_pk primary key (event_id, organization_id),
  constraint event_host_position_unique unique (event_id, position),
  constraint event_host_event_fk foreign key (event_id) references event (id),
  constraint event_host_organization_fk foreign key (organization_id) references organization (id),
  constraint event_host_position_check check (position >= 0),
  constraint event_host_accepted_check check (accepted = true or position > 0)
);
create index event_host_by_organization on event_host (organization_id);

-- Every slug an event has been public under, and its present one: links that people keep go on working.
create table event_slug (
  slug varchar(120) not null,
  event_id uuid not null,
  constraint event_slug_pk primary key (slug),
  constraint event_slug_event_fk foreign key (event_id) references event (id)
);
create index event_slug_by_event on event_slug (event_id);

-- By what feeds an event has been shown, so that a feed it left can say so.
create table event_facet (
  event_id uuid not null,
  dimension varchar(30) not null,
  facet varchar(60) not null,
  constraint event_facet_pk primary key (event_id, dimension, facet),
  constraint event_facet_event_fk foreign key (event_id) references event (id),
  constraint event_facet_dimension_check check (dimension in ('ORGANIZATION', 'KIND', 'BOROUGH', 'LANGUAGE', 'ACCESS'))
);
create index event_facet_by_facet on event_facet (dimension, facet);

-- From which partner's own calendar an event came, and how it is known there: whoever reads both can tell that they are one.
create table event_origin (
  event_id uuid not null,
  organization_id uuid not null,
  url varchar(1000),
  uid varchar(255),
  repeats boolean default false not null,
  constraint event_origin_pk primary key (event_id, organization_id),
  constraint event_origin_event_fk foreign key (event_id) references event (id),
  constraint event_origin_organization_fk foreign key (organization_id) references organization (id),
  constraint event_origin_url_check check (url is null or url like 'https://%')
);

-- One row, raised with every change of what the public may see: caches on all nodes notice.
create table events_version (
  id integer not null,
  version bigint not null,
  constraint events_version_pk primary key (id),
  constraint events_version_one_check check (id = 1)
);
insert into events_version (id, version) values (1, 1);

-- One row, that grows with every event whose words for searching change, in the order of commits: memories of them catch up by it.
create table events_words_edition (
  id integer not null,
  edition bigint not null,
  constraint events_words_edition_pk primary key (id),
  constraint events_words_edition_one_check check (id = 1)
);
insert into events_words_edition (id, edition) values (1, 1);
