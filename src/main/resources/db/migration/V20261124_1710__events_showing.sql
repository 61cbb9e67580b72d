-- How much of an event is shown to whom, and from when; whether it is listed; whether people come by a link.
alter table event add column area_shown varchar(30) default 'NEIGHBOURHOOD' not null;
alter table event add column address_hours integer;
alter table event add column reach varchar(30) default 'LISTED' not null;
alter table event add column attendance varchar(30) default 'IN_PERSON' not null;
alter table event add column online_link varchar(500);
-- Once it has stood in public feeds: they owe a tombstone to whoever read them.
alter table event add column was_listed boolean default false not null;
-- The exact address has been opened at its hour, and feeds have been told.
alter table event add column address_opened boolean default false not null;
update event set was_listed = true where state <> 'DRAFT';
alter table event add constraint event_area_shown_check check (area_shown in ('NEIGHBOURHOOD', 'BOROUGH'));
alter table event add constraint event_address_hours_check check (address_hours between 1 and 720);
alter table event add constraint event_reach_check check (reach in ('LISTED', 'BY_LINK'));
alter table event add constraint event_attendance_check check (attendance in ('IN_PERSON', 'ONLINE', 'HYBRID'));
alter table event add constraint event_online_link_check check (online_link is null or online_link like 'https://%');
create index event_by_opening on event (address_opened, starts_at);
