-- Places belong to an event that is there.
alter table event_places add constraint event_places_event_fk foreign key (event_id) references event (id);
