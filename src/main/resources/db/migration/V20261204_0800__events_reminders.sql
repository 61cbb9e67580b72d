-- Which reminders those who come get.
alter table event add column reminders varchar(20) default 'BOTH' not null;
alter table event_pattern add column reminders varchar(20) default 'BOTH' not null;
alter table event add constraint event_reminders_check check (reminders in ('BOTH', 'DAY_BEFORE', 'SAME_DAY', 'NONE'));
