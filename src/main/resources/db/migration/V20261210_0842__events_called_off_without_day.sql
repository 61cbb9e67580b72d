-- it was postponed when it was cancelled or taken back, so that its times say only when it would have been
alter table event add column called_off_without_day boolean default false not null;
