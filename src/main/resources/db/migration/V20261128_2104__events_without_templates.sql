-- A template is no event any more.
delete from event_words where event_id in (select id from event_pattern);
delete from event_translation where event_id in (select id from event_pattern);
delete from event_language where event_id in (select id from event_pattern);
delete from event_access where event_id in (select id from event_pattern);
delete from event_host where event_id in (select id from event_pattern);
delete from event_slug where event_id in (select id from event_pattern);
delete from event_facet where event_id in (select id from event_pattern);
delete from event_origin where event_id in (select id from event_pattern);
delete from event where state = 'TEMPLATE';
alter table event drop constraint event_template_check;
alter table event drop constraint event_state_check;
alter table event add constraint event_state_check check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'POSTPONED', 'CANCELLED', 'UNPUBLISHED'));
