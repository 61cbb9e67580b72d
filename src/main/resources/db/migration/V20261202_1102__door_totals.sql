-- What each door counted, kept beside its rows, so that nobody adds them up at each answer.
alter table door_link add column adults int default 0 not null;
alter table door_link add column children int default 0 not null;
-- given out, as in "es=4 zh=1"
alter table door_link add column headsets varchar(400) default '' not null;
update door_link set
  adults = (select coalesce(sum(c.how_many), 0) from door_count c where c.link_id = door_link.id and c.what = 'ADULT'),
  children = (select coalesce(sum(c.how_many), 0) from door_count c where c.link_id = door_link.id and c.what = 'CHILD'),
  headsets = coalesce((select string_agg(h.language || '=' || h.many, ' ') from (
    select c.link_id, c.language, sum(c.how_many) as many from door_count c where c.what = 'HEADSET'
    group by c.link_id, c.language) h where h.link_id = door_link.id and h.many <> 0), '');
-- a sheet and a link whose counts became totals have no rows
delete from door_count where link_id in (select l.id from door_link l where l.totalled = true or l.kind = 'SHEET');
