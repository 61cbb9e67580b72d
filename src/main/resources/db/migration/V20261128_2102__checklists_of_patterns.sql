-- A line of the checklist that every event gets which is planned from the pattern.
create table pattern_task (
  id uuid not null,
  pattern_id uuid not null,
  usual varchar(30),
  words varchar(200) not null,
  person_id uuid,
  days_before integer not null,
  created_at timestamp with time zone not null,
  constraint pattern_task_pk primary key (id),
  constraint pattern_task_pattern_fk foreign key (pattern_id) references event_pattern (id),
  constraint pattern_task_words_check check ((usual is null) = (words <> '')),
  constraint pattern_task_days_check check (days_before between 0 and 365)
);
create index pattern_task_by_pattern on pattern_task (pattern_id);

insert into pattern_task (id, pattern_id, usual, words, person_id, days_before, created_at)
  select t.id, t.event_id, t.usual, t.words, t.person_id, t.days_before, t.created_at
  from checklist_task t join event_pattern p on p.id = t.event_id;
delete from checklist_task where event_id in (select id from event_pattern);
