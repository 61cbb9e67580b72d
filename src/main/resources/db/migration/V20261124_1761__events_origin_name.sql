-- How an event is known in its partner's calendar, so that whoever reads both can tell that they are one.
alter table event_origin add column uid varchar(255);
alter table event_origin add column repeats boolean default false not null;
