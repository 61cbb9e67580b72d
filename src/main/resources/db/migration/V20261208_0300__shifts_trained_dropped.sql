-- Who had which training is kept sealed with the person, and nowhere else.
alter table shift_day_mark drop column trained;
