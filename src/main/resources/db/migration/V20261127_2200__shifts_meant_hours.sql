-- The hours on the wall that were meant, where the day to which its event went skips them in spring.
alter table shift add column meant_start timestamp;
alter table shift add column meant_end timestamp;
