-- whether an administrator has hidden the steps that Today shows while the app is being set up
alter table campaign add column first_steps_hidden boolean default false not null;
