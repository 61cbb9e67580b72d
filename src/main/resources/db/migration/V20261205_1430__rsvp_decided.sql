-- The second by which what was last said of a decision about a party is told from what is said of the next: of one event no two share
-- one, so where they follow fast it is ahead of the clock. 0 where nothing was decided since this is counted.
alter table event_places add column decided bigint default 0 not null;
