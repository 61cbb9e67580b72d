-- Read by no other room, since an event may hide its address.
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
  -- then where it is lies in sealed_place alone, under a key of its own
  private_place boolean not null,
  sealed_place bytea,
  -- the venue that it turned out to be
  merged_into uuid,
  -- the same in other languages than English: a line each, its language's tag first
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

create table venue_access (
  venue_id uuid not null,
  fact varchar(30) not null,
  constraint venue_access_pk primary key (venue_id, fact),
  constraint venue_access_venue_fk foreign key (venue_id) references venue (id)
);
