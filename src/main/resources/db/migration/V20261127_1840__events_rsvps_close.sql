-- Minutes on the clock before the start at which RSVPs close; negative: so long after the start.
alter table event add column rsvps_close_before int default 0 not null;
alter table event add constraint event_rsvps_close_before_check check (rsvps_close_before between -10080 and 527040);
