-- The address may be hidden from the public by the event; no other room reads this table.
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
  constraint venue_pk primary key (id),
  constraint venue_borough_check check (borough in ('BRONX', 'BROOKLYN', 'MANHATTAN', 'QUEENS', 'STATEN_ISLAND')),
  constraint venue_latitude_check check (latitude between -90 and 90),
  constraint venue_longitude_check check (longitude between -180 and 180),
  constraint venue_place_check check ((latitude is null) = (longitude is null)),
  constraint venue_capacity_check check (capacity between 1 and 100000)
);
create table venue_access (
  venue_id uuid not null,
  fact varchar(30) not null,
  constraint venue_access_pk primary key (venue_id, fact),
  constraint venue_access_venue_fk foreign key (venue_id) references venue (id)
);
