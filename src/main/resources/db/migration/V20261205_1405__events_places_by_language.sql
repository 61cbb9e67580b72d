-- How many places there are in some of an event's languages, as en:40,es:20 (nyc.icefree.eventform.LanguagePlacesText);
-- empty for none. It is public.
alter table event add column rsvps_by_language varchar(400) default '' not null;
alter table event_pattern add column rsvps_by_language varchar(400) default '' not null;
