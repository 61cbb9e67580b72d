-- whether those who come will be photographed
alter table event add column photographs varchar(20) default 'NOT_SAID' not null;
alter table event add constraint event_photographs_check check (photographs in ('NOT_SAID', 'NONE', 'ASK_FIRST', 'PRESS'));
alter table event_pattern add column photographs varchar(20) default 'NOT_SAID' not null;
