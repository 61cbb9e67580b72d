-- One thing to do before an event: a usual one, or in words of one's own.
create table checklist_task (
  id uuid not null,
  version integer not null,
  event_id uuid not null,
  organization_id uuid not null,
  usual varchar(30),
  words varchar(200) not null,
  person_id uuid,
  days_before integer not null,
  done_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint checklist_task_pk primary key (id),
  constraint checklist_task_event_fk foreign key (event_id) references event (id),
  constraint checklist_task_organization_fk foreign key (organization_id) references organization (id),
  constraint checklist_task_words_check check ((usual is null) = (words <> '')),
  constraint checklist_task_days_check check (days_before between 0 and 365)
);
create index checklist_task_by_event on checklist_task (event_id);
create index checklist_task_by_organization on checklist_task (organization_id, done_at);

-- A line that every event gets which is planned from the template.
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
