-- What the public was last told of an event that it may not see any more; null while it is listed, and if it never was.
alter table event add column gone_start_local timestamp;
alter table event add column gone_end_local timestamp;
alter table event add column gone_zone varchar(60);
alter table event add column gone_starts_at timestamp with time zone;
alter table event add column gone_ends_at timestamp with time zone;
alter table event add column gone_sequence integer;
alter table event add column gone_at timestamp with time zone;
update event set
  gone_start_local = start_local,
  gone_end_local = end_local,
  gone_zone = zone,
  gone_starts_at = starts_at,
  gone_ends_at = ends_at,
  gone_sequence = sequence,
  gone_at = modified_at
where was_listed = true and (reach <> 'LISTED' or state not in ('PUBLISHED', 'POSTPONED', 'CANCELLED'));
alter table event add constraint event_gone_listed_check check (gone_at is null or was_listed = true);
alter table event add constraint event_gone_whole_check check (
  (gone_at is null and gone_start_local is null and gone_end_local is null and gone_zone is null
    and gone_starts_at is null and gone_ends_at is null and gone_sequence is null)
  or (gone_at is not null and gone_start_local is not null and gone_end_local is not null and gone_zone is not null
    and gone_starts_at is not null and gone_ends_at is not null and gone_sequence >= 0 and gone_ends_at > gone_starts_at));
