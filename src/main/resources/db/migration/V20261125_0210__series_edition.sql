-- Grows with each date that comes into or leaves a series, so that what was read of it before is known to be old.
alter table series add column edition bigint default 0 not null;
