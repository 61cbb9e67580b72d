-- The places of an event in one of its languages, counted as event_places counts them all; null for no limit but the total.
-- Here is each language in which parties could ever take part, so that those who chose it before are counted for ever.
create table event_language_places (
  event_id uuid not null,
  language varchar(12) not null,
  -- whether a party can choose it now
  offered boolean not null,
  capacity int,
  extra int not null,
  taken int not null,
  kept int not null,
  constraint event_language_places_pk primary key (event_id, language),
  constraint event_language_places_event_fk foreign key (event_id) references event_places (event_id),
  constraint event_language_places_capacity_check check (capacity is null or capacity >= 0),
  constraint event_language_places_extra_check check (extra >= 0 and kept >= 0),
  constraint event_language_places_taken_check check (taken >= 0 and (capacity is null or taken <= capacity + extra))
);
-- whether it has any, so that nobody looks who need not
alter table event_places add column by_language boolean default false not null;
-- In which of the event's languages a party takes part: in which of its rooms it sits. Not sealed, as its size and state are
-- not, so that the database itself can hold the numbers; null where nobody was asked, and then it counts in the total alone.
alter table rsvp add column in_language varchar(12);
alter table rsvp add constraint rsvp_in_language_fk foreign key (event_id, in_language)
  references event_language_places (event_id, language);
