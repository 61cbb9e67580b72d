alter table proposed_change add column keeps_shift_hours boolean default false not null;
