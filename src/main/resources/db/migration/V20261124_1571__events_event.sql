-- One gathering on one date. search_text holds normalized public words only.
create table event (
  id uuid not null,
  version integer not null,
  uid varchar(80) not null,
  slug varchar(120) not null,
  kind varchar(30) not null,
  state varchar(30) not null,
  start_local timestamp not null,
  end_local timestamp not null,
  zone varchar(60) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  venue_id uuid,
  address_visibility varchar(30) not null,
  original_language varchar(12) not null,
  capacity integer,
  takes_rsvps boolean not null,
  cancel_reason varchar(500),
  sequence integer not null,
  search_text varchar(200000) not null,
  created_at timestamp with time zone not null,
  modified_at timestamp with time zone not null,
  constraint event_pk primary key (id),
  constraint event_uid_unique unique (uid),
  constraint event_slug_unique unique (slug),
  constraint event_venue_fk foreign key (venue_id) references venue (id),
  constraint event_kind_check check (kind in ('EDUCATION_SESSION', 'RALLY', 'BRIEFING', 'MEETING', 'CANVASS', 'CLINIC', 'RAPID_RESPONSE', 'OTHER')),
  constraint event_state_check check (state in ('DRAFT', 'PUBLISHED', 'CANCELLED', 'UNPUBLISHED')),
  constraint event_time_check check (ends_at > starts_at),
  constraint event_address_visibility_check check (address_visibility in ('EVERYONE', 'COMING', 'TEAM')),
  constraint event_capacity_check check (capacity between 1 and 100000),
  constraint event_cancel_reason_check check (state <> 'CANCELLED' or cancel_reason is not null),
  constraint event_sequence_check check (sequence >= 0)
);
create index event_by_start on event (starts_at, id);
create index event_by_end on event (ends_at);
create index event_by_venue on event (venue_id);
create table event_words (
  event_id uuid not null,
  language varchar(12) not null,
  title varchar(200) not null,
  description varchar(20000) not null,
  instructions varchar(20000) not null,
  constraint event_words_pk primary key (event_id, language),
  constraint event_words_event_fk foreign key (event_id) references event (id)
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
-- The organization at position 0 is the host, so there is exactly one.
create table event_host (
  event_id uuid not null,
  organization_id uuid not null,
  position integer not null,
  constraint event_host_pk primary key (event_id, organization_id),
  constraint event_host_position_unique unique (event_id, position),
  constraint event_host_event_fk foreign key (event_id) references event (id),
  constraint event_host_position_check check (position >= 0)
);
create index event_host_by_organization on event_host (organization_id);
