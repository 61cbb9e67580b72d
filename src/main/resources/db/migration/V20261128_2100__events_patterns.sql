-- What an organization starts events from: what a form says of one, with hours but no day, so that no list of events can
-- meet it. Its door lies sealed under a key of its own, as an event's does.
create table event_pattern (
  id uuid not null,
  version integer not null,
  organization_id uuid not null,
  kind varchar(30) not null,
  begins time not null,
  -- on the clock
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
  constraint event_pattern_pk primary key (id),
  constraint event_pattern_organization_fk foreign key (organization_id) references organization (id),
  constraint event_pattern_venue_fk foreign key (venue_id) references venue (id),
  constraint event_pattern_lasts_check check (lasts_minutes > 0)
);
create index event_pattern_by_venue on event_pattern (venue_id);

create table event_pattern_words (
  pattern_id uuid not null,
  language varchar(12) not null,
  title varchar(200) not null,
  description varchar(20000) not null,
  constraint event_pattern_words_pk primary key (pattern_id, language),
  constraint event_pattern_words_pattern_fk foreign key (pattern_id) references event_pattern (id)
);

create table event_pattern_language (
  pattern_id uuid not null,
  language varchar(12) not null,
  manner varchar(30) not null,
  constraint event_pattern_language_pk primary key (pattern_id, language),
  constraint event_pattern_language_pattern_fk foreign key (pattern_id) references event_pattern (id)
);

create table event_pattern_access (
  pattern_id uuid not null,
  fact varchar(30) not null,
  constraint event_pattern_access_pk primary key (pattern_id, fact),
  constraint event_pattern_access_pattern_fk foreign key (pattern_id) references event_pattern (id)
);

-- They keep their ids, and with them the keys under which their doors are sealed.
insert into event_pattern (id, version, organization_id, kind, begins, lasts_minutes, zone, venue_id, attendance,
    address_visibility, area_shown, address_hours, reach, sealed_door, original_language, capacity, takes_rsvps,
    rsvps_close_before)
  select e.id, e.version, h.organization_id, e.kind, cast(e.start_local as time),
    cast(extract(epoch from (e.end_local - e.start_local)) / 60 as integer), e.zone, e.venue_id, e.attendance,
    e.address_visibility, e.area_shown, e.address_hours, e.reach, e.sealed_door, e.original_language, e.capacity,
    e.takes_rsvps, e.rsvps_close_before
  from event e join event_host h on h.event_id = e.id and h.position = 0
  where e.state = 'TEMPLATE';
insert into event_pattern_words (pattern_id, language, title, description)
  select w.event_id, w.language, w.title, w.description
  from event_words w join event_pattern p on p.id = w.event_id;
insert into event_pattern_language (pattern_id, language, manner)
  select l.event_id, l.language, l.manner
  from event_language l join event_pattern p on p.id = l.event_id;
insert into event_pattern_access (pattern_id, fact)
  select a.event_id, a.fact
  from event_access a join event_pattern p on p.id = a.event_id;
