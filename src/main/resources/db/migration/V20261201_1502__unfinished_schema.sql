-- What somebody has begun to write and not saved, sealed under their own key: a new event, or a change of an event or template.
create table unfinished_plan (
  id uuid not null,
  -- counts each time it is kept
  edition integer not null,
  writer uuid not null,
  organization_id uuid not null,
  -- both null for a new event
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
  constraint unfinished_plan_subject_check check (event_id is null or pattern_id is null),
  constraint unfinished_plan_version_check check ((version_before is null) = (event_id is null and pattern_id is null))
);
create index unfinished_plan_by_changed on unfinished_plan (changed_at);
create index unfinished_plan_by_event on unfinished_plan (event_id);
create index unfinished_plan_by_pattern on unfinished_plan (pattern_id);
create index unfinished_plan_by_writer on unfinished_plan (writer, changed_at);

-- Words of an answer that somebody has begun to write and not sent, sealed under their own key.
create table unfinished_answer (
  writer uuid not null,
  -- the request, the submitted event or the proposal
  about uuid not null,
  answer varchar(20) not null,
  sealed_text bytea not null,
  changed_at timestamp with time zone not null,
  constraint unfinished_answer_pk primary key (writer, about, answer),
  constraint unfinished_answer_writer_fk foreign key (writer) references person (id)
);
create index unfinished_answer_by_changed on unfinished_answer (changed_at);
create index unfinished_answer_by_about on unfinished_answer (about);
