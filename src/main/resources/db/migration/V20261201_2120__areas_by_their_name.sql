-- not every city has boroughs
alter table venue rename column borough to area;
alter table organization rename column boroughs to areas;
alter table event_request rename column borough to area;

alter table event drop constraint event_kept_borough_check;
alter table event rename column kept_borough to kept_area;
alter table event add constraint event_kept_area_check check (place_forgotten = true or kept_area is null);

alter table event drop constraint event_area_shown_check;
update event set area_shown = 'AREA' where area_shown = 'BOROUGH';
update event_pattern set area_shown = 'AREA' where area_shown = 'BOROUGH';
alter table event add constraint event_area_shown_check check (area_shown in ('NEIGHBOURHOOD', 'AREA'));

alter table event_facet drop constraint event_facet_dimension_check;
update event_facet set dimension = 'AREA' where dimension = 'BOROUGH';
alter table event_facet add constraint event_facet_dimension_check
  check (dimension in ('ORGANIZATION', 'KIND', 'AREA', 'LANGUAGE', 'ACCESS'));
