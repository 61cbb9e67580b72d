-- The answer to another date that a party has instead of this one, so that its link leads there.
alter table rsvp add column moved_to uuid;
alter table rsvp add constraint rsvp_moved_to_fk foreign key (moved_to) references rsvp (id) on delete set null;
alter table rsvp add constraint rsvp_moved_to_check check (moved_to is null or state = 'CANCELLED');
create index rsvp_by_moved_to on rsvp (moved_to);
