-- Who made an account, and when a link that somebody else held last opened it anew: such a person may be somebody else now.
alter table staff_account add column invited_by uuid;
alter table staff_account add column renewed_at timestamp with time zone;
alter table staff_account add column closed_at timestamp with time zone;
-- The administrator who made or could read the link; nothing when it went by mail alone.
alter table one_time_link add column held_by uuid;
