-- what a volunteer says that they did of a shift that is over; empty where it is what was planned
alter table assignment add column helped_minutes integer;
alter table assignment add constraint assignment_helped_minutes_check check (helped_minutes between 0 and 1440);
