-- A row is one gathering on one date.
create table event (
  id uuid not null,
  version integer not null,
  -- in calendars; the one in its partner's calendar where no other event has that
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
  address_visibility varchar(30) not null,
  -- what everybody learns while the address is hidden
  area_shown varchar(30) default 'NEIGHBOURHOOD' not null,
  -- how many hours before the start the address is told; null for at once
  address_hours integer,
  -- whether it has been told in public feeds
  address_opened boolean default false not null,
  -- whether lists and feeds have it
  reach varchar(30) default 'LISTED' not null,
  -- whether feeds ever had it, and must say so when it goes
  was_listed boolean default false not null,
  attendance varchar(30) default 'IN_PERSON' not null,
  -- online link and instructions, under a key of their own
  sealed_door bytea,
  -- whether venue, link and instructions were deleted after the event
  place_forgotten boolean not null,
  -- what is left of a place that was deleted
  kept_borough varchar(30),
  original_language varchar(12) not null,
  -- people; null for no limit
  capacity integer,
  takes_rsvps boolean not null,
  -- also why it was postponed
  cancel_reason varchar(500),
  -- when it publishes itself
  publish_at timestamp with time zone,
  -- SEQUENCE of its entry in calendars
  sequence integer not null,
  -- its public words, normalized
  search_text varchar(200000) not null,
  -- of events_words_edition, when search_text last changed
  words_edition bigint default 1 not null,
  -- all gone_ columns: what feeds say of an event that was taken back; null for any other
  gone_start_local timestamp,
  gone_end_local timestamp,
  gone_zone varchar(60),
  gone_starts_at timestamp with time zone,
  gone_ends_at timestamp with time zone,
  gone_sequence integer,
  gone_at timestamp with time zone,
  created_at timestamp with time zone not null,
  modified_at timestamp with time zone not null,
  -- minutes before the start, by the clock on the wall; negative after it
  rsvps_close_before int default 0 not null,
  -- whether organizers confirm that it is free, needs no ID and takes any name
  no_questions boolean default false not null,
  -- JSON (nyc.icefree.questions.QuestionsText); public
  questions varchar(200000) default '' not null,
  rsvps_admittance varchar(20) default 'EVERYONE' not null,
  reminders varchar(20) default 'BOTH' not null,
  -- when feeds first had it
  listed_at timestamp with time zone,
  -- whether those who came get no mail the day after
  without_thanks boolean default false not null,
  -- whether it was postponed when it was cancelled or taken back
  called_off_without_day boolean default false not null,
  constraint event_pk primary key (id),
  constraint event_uid_unique unique (uid),
  constraint event_slug_unique unique (slug),
  constraint event_venue_fk foreign key (venue_id) references venue (id),
  constraint event_kind_check check (kind in ('EDUCATION_SESSION', 'RALLY', 'BRIEFING', 'MEETING', 'CANVASS', 'CLINIC', 'RAPID_RESPONSE', 'OTHER')),
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
  constraint event_forgotten_check check (place_forgotten = false or (venue_id is null and sealed_door is null)),
  constraint event_kept_borough_check check (place_forgotten = true or kept_borough is null),
  constraint event_gone_listed_check check (gone_at is null or was_listed = true),
  constraint event_gone_whole_check check (
    (gone_at is null and gone_start_local is null and gone_end_local is null and gone_zone is null
      and gone_starts_at is null and gone_ends_at is null and gone_sequence is null)
    or (gone_at is not null and gone_start_local is not null and gone_end_local is not null and gone_zone is not null
      and gone_starts_at is not null and gone_ends_at is not null and gone_sequence >= 0 and gone_ends_at > gone_starts_at)),
  constraint event_rsvps_close_before_check check (rsvps_close_before between -10080 and 527040),
  constraint event_state_check check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'POSTPONED', 'CANCELLED', 'UNPUBLISHED')),
  constraint event_rsvps_admittance_check check (rsvps_admittance in ('EVERYONE', 'APPROVED', 'INVITED')),
  constraint event_reminders_check check (reminders in ('BOTH', 'DAY_BEFORE', 'SAME_DAY', 'NONE')),
  constraint event_listed_at_check check (listed_at is null or was_listed = true)
);
create index event_by_start on event (starts_at, id);
create index event_by_end on event (ends_at);
create index event_by_venue on event (venue_id);
create index event_by_opening on event (address_opened, starts_at);
create index event_by_publish_at on event (publish_at);
create index event_by_words_edition on event (words_edition);

-- A row is the title and the description of an event in one language.
create table event_words (
  event_id uuid not null,
  language varchar(12) not null,
  title varchar(200) not null,
  -- Markdown
  description varchar(20000) not null,
  constraint event_words_pk primary key (event_id, language),
  constraint event_words_event_fk foreign key (event_id) references event (id)
);

-- A row is a translation of an event that was made or checked here.
create table event_translation (
  event_id uuid not null,
  language varchar(12) not null,
  -- hash of the original from which it was made
  basis varchar(64) not null,
  -- whether somebody has read it beside that original
  reviewed boolean not null,
  constraint event_translation_pk primary key (event_id, language),
  constraint event_translation_event_fk foreign key (event_id) references event (id)
);

-- A row is a language that is spoken at an event, or into which somebody interprets.
create table event_language (
  event_id uuid not null,
  language varchar(12) not null,
  manner varchar(30) not null,
  constraint event_language_pk primary key (event_id, language),
  constraint event_language_event_fk foreign key (event_id) references event (id),
  constraint event_language_manner_check check (manner in ('SPOKEN', 'INTERPRETED'))
);

-- A row says one thing about how people can take part in an event.
create table event_access (
  event_id uuid not null,
  fact varchar(30) not null,
  constraint event_access_pk primary key (event_id, fact),
  constraint event_access_event_fk foreign key (event_id) references event (id)
);

-- A row is an organization that hosts an event or is invited to.
create table event_host (
  event_id uuid not null,
  organization_id uuid not null,
  -- 0 for the host, more for co-hosts
  position integer not null,
  -- false while a co-host has only been invited
  accepted boolean default true not null,
  constraint event_host_pk primary key (event_id, organization_id),
  constraint event_host_position_unique unique (event_id, position),
  constraint event_host_event_fk foreign key (event_id) references event (id),
  constraint event_host_organization_fk foreign key (organization_id) references organization (id),
  constraint event_host_position_check check (position >= 0),
  constraint event_host_accepted_check check (accepted = true or position > 0)
);
create index event_host_by_organization on event_host (organization_id);

-- A row is a slug that an event has, or under which it was public.
create table event_slug (
  slug varchar(120) not null,
  event_id uuid not null,
  constraint event_slug_pk primary key (slug),
  constraint event_slug_event_fk foreign key (event_id) references event (id)
);
create index event_slug_by_event on event_slug (event_id);

-- A row is a kind of feed in which an event has stood, so that such feeds can say when it left.
create table event_facet (
  event_id uuid not null,
  dimension varchar(30) not null,
  -- the id of an organization, the tag of a language, or a slug
  facet varchar(60) not null,
  constraint event_facet_pk primary key (event_id, dimension, facet),
  constraint event_facet_event_fk foreign key (event_id) references event (id),
  constraint event_facet_dimension_check check (dimension in ('ORGANIZATION', 'KIND', 'BOROUGH', 'LANGUAGE', 'ACCESS'))
);
create index event_facet_by_facet on event_facet (dimension, facet);

-- A row is a partner's calendar from which an event came.
create table event_origin (
  event_id uuid not null,
  organization_id uuid not null,
  -- the page of the event there
  url varchar(1000),
  -- the UID that it has there
  uid varchar(255),
  -- whether it is one date of a repeating event there
  repeats boolean default false not null,
  constraint event_origin_pk primary key (event_id, organization_id),
  constraint event_origin_event_fk foreign key (event_id) references event (id),
  constraint event_origin_organization_fk foreign key (organization_id) references organization (id),
  constraint event_origin_url_check check (url is null or url like 'https://%')
);

-- The one row is a number that every public change raises, so that all nodes empty their caches.
create table events_version (
  id integer not null,
  version bigint not null,
  constraint events_version_pk primary key (id),
  constraint events_version_id_check check (id = 1)
);
insert into events_version (id, version) values (1, 1);

-- The one row is a number that every change of search_text raises, so that search indexes in memory catch up.
create table events_words_edition (
  id integer not null,
  edition bigint not null,
  constraint events_words_edition_pk primary key (id),
  constraint events_words_edition_id_check check (id = 1)
);
insert into events_words_edition (id, edition) values (1, 1);

-- A row is what a template says of the events that are planned from it; its columns mean what they mean in event.
create table event_pattern (
  id uuid not null,
  version integer not null,
  organization_id uuid not null,
  kind varchar(30) not null,
  begins time not null,
  -- by the clock on the wall
  lasts_minutes integer not null,
  zone varchar(60) not null,
  venue_id uuid,
  attendance varchar(30) not null,
  address_visibility varchar(30) not null,
  area_shown varchar(30) not null,
  address_hours integer,
  reach varchar(30) not null,
  sealed_door bytea,
  original_language varchar(12) not null,
  capacity integer,
  takes_rsvps boolean not null,
  rsvps_close_before integer not null,
  no_questions boolean default false not null,
  questions varchar(200000) default '' not null,
  rsvps_admittance varchar(20) default 'EVERYONE' not null,
  reminders varchar(20) default 'BOTH' not null,
  without_thanks boolean default false not null,
  constraint event_pattern_pk primary key (id),
  constraint event_pattern_organization_fk foreign key (organization_id) references organization (id),
  constraint event_pattern_venue_fk foreign key (venue_id) references venue (id),
  constraint event_pattern_lasts_check check (lasts_minutes > 0),
  constraint event_pattern_organization_unique unique (id, organization_id)
);
create index event_pattern_by_venue on event_pattern (venue_id);

-- A row is the title and the description in a template in one language.
create table event_pattern_words (
  pattern_id uuid not null,
  language varchar(12) not null,
  title varchar(200) not null,
  -- Markdown
  description varchar(20000) not null,
  constraint event_pattern_words_pk primary key (pattern_id, language),
  constraint event_pattern_words_pattern_fk foreign key (pattern_id) references event_pattern (id)
);

-- A row is a language that is spoken at the events of a template, or into which somebody interprets.
create table event_pattern_language (
  pattern_id uuid not null,
  language varchar(12) not null,
  manner varchar(30) not null,
  constraint event_pattern_language_pk primary key (pattern_id, language),
  constraint event_pattern_language_pattern_fk foreign key (pattern_id) references event_pattern (id)
);

-- A row says one thing about how people can take part in the events of a template.
create table event_pattern_access (
  pattern_id uuid not null,
  fact varchar(30) not null,
  constraint event_pattern_access_pk primary key (pattern_id, fact),
  constraint event_pattern_access_pattern_fk foreign key (pattern_id) references event_pattern (id)
);
