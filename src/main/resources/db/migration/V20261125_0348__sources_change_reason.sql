-- A change may wait since its words tell a place that is hidden here.
alter table source_change drop constraint source_change_reason_check;
alter table source_change add constraint source_change_reason_check
  check (reason in (
    'MOVED_FAR', 'PLACE_JUST_BEFORE', 'TELLS_HIDDEN_PLACE', 'MERGED_DIFFERS', 'MERGED_GONE', 'MERGED_LEFT'));
