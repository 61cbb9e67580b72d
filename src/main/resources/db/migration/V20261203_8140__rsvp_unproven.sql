-- Whether an answer brought nothing that shows that a person sends it, and no organizer has looked at it since: of such
-- answers only a part of an event's places is given away.
alter table rsvp add column unproven boolean default false not null;
create index rsvp_by_unproven on rsvp (event_id, unproven);
-- whether a party only said that it may come: what is held then comes in as that
alter table rsvp add column only_maybe boolean default false not null;
