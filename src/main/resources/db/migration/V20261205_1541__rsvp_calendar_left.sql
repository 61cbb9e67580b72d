-- What of the entry really left, beside what was written last: a mail that fails, or is given up, has told nobody anything.
alter table rsvp_calendar add column left_told varchar(8) default 'NOTHING' not null;
alter table rsvp_calendar add column left_wish varchar(8);
alter table rsvp_calendar add column left_said varchar(64);
alter table rsvp_calendar add column left_starts_at timestamp with time zone;
alter table rsvp_calendar add column left_ends_at timestamp with time zone;
-- our address in the entry: programs take changes only from whom it came from
alter table rsvp_calendar add column organizer varchar(254);
-- when it is looked at again, should it be other than it was by then
alter table rsvp_calendar add column look_at timestamp with time zone;
alter table rsvp_calendar add constraint rsvp_calendar_left_told_check check (left_told in ('NOTHING', 'REQUEST', 'CANCEL'));
alter table rsvp_calendar add constraint rsvp_calendar_left_wish_check check (left_wish in ('NONE', 'NEUTRAL', 'FULL'));
update rsvp_calendar set left_told = told, left_wish = told_wish, left_said = said, left_starts_at = starts_at,
  left_ends_at = ends_at;
