-- By what a party finds its RSVP again: its recovery code and its e-mail address, each as a keyed hash under a key derived from
-- the event's own, so that nobody can make it again once that is destroyed. Null in what is from before, until the app fills it in.
alter table rsvp add column code_mac varchar(64);
alter table rsvp add column contact_mac varchar(64);
alter table rsvp add constraint rsvp_code_unique unique (event_id, code_mac);
create index rsvp_by_contact on rsvp (contact_mac);

-- which of the staff added it by hand; null for nobody, and once their account is deleted
alter table rsvp add column added_by uuid;
