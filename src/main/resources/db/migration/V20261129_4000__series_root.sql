-- The first of the series that each was split off, or it itself: by this calendars and the page of the series find all of
-- them, for ever, also when the first is gone.
alter table series add column root_id uuid;
update series set root_id = coalesce(follows_id, id);
-- each step goes twice as far up as the one before
update series s set root_id = (select p.root_id from series p where p.id = s.root_id);
update series s set root_id = (select p.root_id from series p where p.id = s.root_id);
update series s set root_id = (select p.root_id from series p where p.id = s.root_id);
update series s set root_id = (select p.root_id from series p where p.id = s.root_id);
update series s set root_id = (select p.root_id from series p where p.id = s.root_id);
update series s set root_id = (select p.root_id from series p where p.id = s.root_id);
update series s set root_id = (select p.root_id from series p where p.id = s.root_id);
update series s set root_id = (select p.root_id from series p where p.id = s.root_id);
update series s set root_id = (select p.root_id from series p where p.id = s.root_id);
alter table series alter column root_id set not null;
create index series_by_root on series (root_id);
