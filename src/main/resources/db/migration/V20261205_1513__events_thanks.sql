-- Whether those who came get no mail the day after.
alter table event add column without_thanks boolean default false not null;
alter table event_pattern add column without_thanks boolean default false not null;
