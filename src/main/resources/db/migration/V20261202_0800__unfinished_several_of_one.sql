-- Whoever begins to change an event again, or in a second tab, begins beside what they left before: neither is lost.
create index unfinished_plan_by_writer on unfinished_plan (writer, changed_at);
alter table unfinished_plan drop constraint unfinished_plan_event_unique;
alter table unfinished_plan drop constraint unfinished_plan_pattern_unique;
