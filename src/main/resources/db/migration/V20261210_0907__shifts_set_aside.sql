-- What an organizer set aside when they wrote a reason: kinds of obstacles, sealed under the volunteer's key as the reason is. Null
-- in rows of before, whose reason sets aside whatever one can.
alter table assignment add column set_aside bytea;
