-- By what feeds an event has been shown, so that a feed it left can say so.
create table event_facet (
  event_id uuid not null,
  dimension varchar(30) not null,
  facet varchar(60) not null,
  constraint event_facet_pk primary key (event_id, dimension, facet),
  constraint event_facet_event_fk foreign key (event_id) references event (id),
  constraint event_facet_dimension_check check (dimension in ('ORGANIZATION', 'KIND', 'BOROUGH', 'LANGUAGE'))
);
create index event_facet_by_facet on event_facet (dimension, facet);
