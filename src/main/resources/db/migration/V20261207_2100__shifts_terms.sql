-- As many more may be in it as spare says; times of sign-up are told by how long before its start they are, so they go with it.
alter table shift add column meeting_point varchar(200) default '' not null;
alter table shift add column spare int default 0 not null;
alter table shift add column preferred varchar(300) default '' not null;
alter table shift add column adults_only boolean default false not null;
alter table shift add column opens_days int;
alter table shift add column closes_hours int;
alter table shift add column hand_back_hours int;
alter table shift add column structure varchar(30) default 'SINGLES' not null;
alter table pattern_shift add column meeting_point varchar(200) default '' not null;
alter table pattern_shift add column spare int default 0 not null;
alter table pattern_shift add column preferred varchar(300) default '' not null;
alter table pattern_shift add column adults_only boolean default false not null;
alter table pattern_shift add column opens_days int;
alter table pattern_shift add column closes_hours int;
alter table pattern_shift add column hand_back_hours int;
alter table pattern_shift add column structure varchar(30) default 'SINGLES' not null;

-- Nobody is alone with children: what was planned otherwise needs one more, and an open form of it is to say so.
update shift set seats = 2, extra = case when taken > 2 then taken - 2 else 0 end, edition = edition + 1
  where role = 'CHILDCARE' and seats < 2;
update shift set adults_only = true where role = 'CHILDCARE';
update pattern_shift set seats = 2, version = version + 1 where role = 'CHILDCARE' and seats < 2;
update pattern_shift set adults_only = true where role = 'CHILDCARE';

alter table shift drop constraint shift_taken_check;
alter table shift add constraint shift_taken_check check (taken >= 0 and extra >= 0 and taken <= seats + spare + extra);
alter table shift drop constraint shift_signup_check;
alter table shift add constraint shift_signup_check check (signup in ('OPEN', 'ASK', 'INVITED'));
alter table shift add constraint shift_structure_check check (structure in ('SINGLES', 'PAIRS'));
alter table shift add constraint shift_spare_check check (spare >= 0 and seats + spare <= 200);
alter table shift add constraint shift_pairs_check check (structure <> 'PAIRS' or mod(seats, 2) = 0 and mod(spare, 2) = 0);
alter table shift add constraint shift_opens_check check (opens_days between 1 and 365);
alter table shift add constraint shift_closes_check check (closes_hours between 1 and 8000);
alter table shift add constraint shift_hand_back_check check (hand_back_hours between 1 and 8000);
alter table shift add constraint shift_window_check check (closes_hours <= opens_days * 24 - 2);
alter table pattern_shift add constraint pattern_shift_spare_check check (spare >= 0 and seats + spare <= 200);
alter table pattern_shift add constraint pattern_shift_opens_check check (opens_days between 1 and 365);
alter table pattern_shift add constraint pattern_shift_closes_check check (closes_hours between 1 and 8000);
alter table pattern_shift add constraint pattern_shift_hand_back_check check (hand_back_hours between 1 and 8000);
alter table pattern_shift add constraint pattern_shift_window_check check (closes_hours <= opens_days * 24 - 2);
