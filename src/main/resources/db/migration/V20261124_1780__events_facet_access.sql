-- Feeds are chosen by what makes an event usable, too; every event that has been public remembers it from now on.
alter table event_facet drop constraint event_facet_dimension_check;
alter table event_facet add constraint event_facet_dimension_check
  check (dimension in ('ORGANIZATION', 'KIND', 'BOROUGH', 'LANGUAGE', 'ACCESS'));
insert into event_facet (event_id, dimension, facet)
  select a.event_id, 'ACCESS', lower(replace(a.fact, '_', '-'))
  from event_access a join event e on e.id = a.event_id
  where e.state <> 'DRAFT';
