-- A template is an event that is no gathering: it is never published, so it never was in a list or feed.
alter table event drop constraint event_state_check;
alter table event add constraint event_state_check check (state in ('TEMPLATE', 'DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'POSTPONED', 'CANCELLED', 'UNPUBLISHED'));
alter table event add constraint event_template_check check (state <> 'TEMPLATE' or (was_listed = false and sequence = 0));
