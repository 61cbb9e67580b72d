-- the words stand in one check each, of the column that they belong to
alter table rsvp_calendar drop constraint rsvp_calendar_told_wish_check;
alter table rsvp_calendar drop constraint rsvp_calendar_left_told_check;
alter table rsvp_calendar drop constraint rsvp_calendar_left_wish_check;
