-- What somebody has begun to write and not saved: a new event, or a change of an event or a template. What is written lies
-- sealed under the writer's own key; the rest says whose it is and of what, so that it goes when that goes.
create table unfinished_plan (
  id uuid not null,
  -- counts each time it is kept, so that two tabs never write over each other unseen
  edition integer not null,
  writer uuid not null,
  organization_id uuid not null,
  -- neither for a new event
  event_id uuid,
  pattern_id uuid,
  -- of what is changed, as it was when the writing began
  version_before integer,
  sealed_text bytea not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint unfinished_plan_pk primary key (id),
  constraint unfinished_plan_writer_fk foreign key (writer) references person (id),
  constraint unfinished_plan_organization_fk foreign key (organization_id) references organization (id),
  constraint unfinished_plan_event_fk foreign key (event_id) references event (id),
  constraint unfinished_plan_pattern_fk foreign key (pattern_id) references event_pattern (id),
  constraint unfinished_plan_event_unique unique (writer, event_id),
  constraint unfinished_plan_pattern_unique unique (writer, pattern_id),
  constraint unfinished_plan_subject_check check (event_id is null or pattern_id is null),
  constraint unfinished_plan_version_check check ((version_before is null) = (event_id is null and pattern_id is null))
);
create index unfinished_plan_by_changed on unfinished_plan (changed_at);
create index unfinished_plan_by_event on unfinished_plan (event_id);
create index unfinished_plan_by_pattern on unfinished_plan (pattern_id);
