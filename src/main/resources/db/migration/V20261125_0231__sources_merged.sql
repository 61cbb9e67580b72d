-- The event that a date had before it was merged behind another partner's, to be published again when the two part ways.
alter table source_item add column own_event_id uuid;
alter table source_item add constraint source_item_own_event_fk foreign key (own_event_id) references event (id);
alter table source_change drop constraint source_change_reason_check;
alter table source_change add constraint source_change_reason_check check (reason in ('MOVED_FAR', 'PLACE_JUST_BEFORE', 'MERGED_DIFFERS', 'MERGED_GONE', 'MERGED_LEFT'));
