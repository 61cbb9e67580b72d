-- That the lead of the shift said of somebody in it that they were at the training which its event gives.
alter table shift_day_mark add column trained boolean default false not null;
