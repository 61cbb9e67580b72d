-- How much of what a party asks for waits for an answer, so that this can be counted without opening anything; null where
-- nobody has counted since this column came.
alter table rsvp add column open_needs int;
alter table rsvp add constraint rsvp_open_needs_check check (open_needs is null or open_needs >= 0);
