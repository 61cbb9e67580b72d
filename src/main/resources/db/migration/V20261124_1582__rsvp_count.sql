-- What is kept of an event's answers after they are destroyed: numbers by state, need and language.
create table rsvp_count (
  event_id uuid not null,
  what varchar(60) not null,
  parties int not null,
  people int not null,
  constraint rsvp_count_pk primary key (event_id, what),
  constraint rsvp_count_event_fk foreign key (event_id) references event_places (event_id),
  constraint rsvp_count_check check (parties >= 0 and people >= parties)
);
