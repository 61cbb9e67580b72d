alter table proposed_series_change add column keeps_shift_hours boolean default false not null;
