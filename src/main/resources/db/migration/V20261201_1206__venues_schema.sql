-- A row is a place where events are held.
create table venue (
  id uuid not null,
  version integer not null,
  owner_id uuid not null,
  -- whether every organization may use it
  shared boolean not null,
  name varchar(200) not null,
  -- name and address, normalized
  name_search varchar(600) not null,
  address varchar(300) not null,
  neighbourhood varchar(100) not null,
  borough varchar(30),
  -- how to get there, in English
  transit varchar(500) not null,
  latitude double precision,
  longitude double precision,
  -- people; null when unknown
  capacity integer,
  staff_notes varchar(4000) not null,
  -- whether an event there may hide its address: then the place is in sealed_place alone
  private_place boolean not null,
  -- name, address, transit, coordinates and notes, under the venue's own key
  sealed_place bytea,
  -- the venue of which it was a duplicate
  merged_into uuid,
  -- the same in other languages: a line for each, its tag first
  transit_others varchar(8000) default '' not null,
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
  constraint venue_merged_into_check check (merged_into <> id),
  constraint venue_private_transit_check check (private_place = false or transit_others = '')
);

-- A row says one thing about how people get into a venue and around in it.
create table venue_access (
  venue_id uuid not null,
  fact varchar(30) not null,
  constraint venue_access_pk primary key (venue_id, fact),
  constraint venue_access_venue_fk foreign key (venue_id) references venue (id)
);
