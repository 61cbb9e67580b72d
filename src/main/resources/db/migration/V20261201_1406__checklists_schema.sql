-- A row is one thing to do before an event.
create table checklist_task (
  id uuid not null,
  version integer not null,
  event_id uuid not null,
  organization_id uuid not null,
  -- a common task; null for one in words of one's own
  usual varchar(30),
  -- empty for a common task
  words varchar(200) not null,
  -- who does it
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

-- A row is a thing to do before every event that is planned from a template.
create table pattern_task (
  id uuid not null,
  pattern_id uuid not null,
  -- as in checklist_task
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
