-- What the programs that know the link were told of last, sealed under the key of the person: so what leaves their calendar can
-- be told to be off, and nothing that was told falls back. It goes with the link.
alter table shift_calendar_link add column told bytea;
alter table shift_work_link add column told bytea;
-- when the first thing in it ends, after which it is kept for some weeks
alter table shift_calendar_link add column told_until timestamp with time zone;
alter table shift_work_link add column told_until timestamp with time zone;
