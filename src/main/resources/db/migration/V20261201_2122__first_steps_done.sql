-- what Today says of setting up: where events are planned already, nothing
alter table campaign add column first_steps varchar(30) default 'SHOWN' not null;
alter table campaign add constraint campaign_first_steps_check check (first_steps in ('SHOWN', 'HIDDEN', 'DONE'));
update campaign set first_steps = 'HIDDEN' where first_steps_hidden = true;
update campaign set first_steps = 'DONE' where exists (select 1 from event where state <> 'DRAFT');
alter table campaign drop column first_steps_hidden;
