-- A row is a training that an organization gives its volunteers.
create table training (
  id uuid not null,
  organization_id uuid not null,
  -- a line for each language, its tag first
  names varchar(2000) not null,
  -- after how many it must be repeated; null for never
  months integer,
  version integer not null,
  constraint training_pk primary key (id),
  constraint training_organization_fk foreign key (organization_id) references organization (id),
  constraint training_months_check check (months is null or months between 1 and 120)
);
create index training_by_organization on training (organization_id);

-- A row is a skill that counts only for whoever had the training.
create table training_skill (
  training_id uuid not null,
  skill varchar(60) not null,
  constraint training_skill_pk primary key (training_id, skill),
  constraint training_skill_training_fk foreign key (training_id) references training (id)
);

-- A row is an event at which a training is given.
create table training_event (
  event_id uuid not null,
  training_id uuid not null,
  constraint training_event_pk primary key (event_id),
  constraint training_event_event_fk foreign key (event_id) references event (id),
  constraint training_event_training_fk foreign key (training_id) references training (id)
);
create index training_event_by_training on training_event (training_id);

-- A row is what organizations taught a volunteer, and how far they trust them.
create table volunteer_standing (
  person_id uuid not null,
  -- under the person's key
  sealed_standing bytea not null,
  constraint volunteer_standing_pk primary key (person_id),
  constraint volunteer_standing_person_fk foreign key (person_id) references person (id)
);

-- A row is a template whose events give a training.
create table training_pattern (
  pattern_id uuid not null,
  training_id uuid not null,
  constraint training_pattern_pk primary key (pattern_id),
  constraint training_pattern_pattern_fk foreign key (pattern_id) references event_pattern (id),
  constraint training_pattern_training_fk foreign key (training_id) references training (id)
);
create index training_pattern_by_training on training_pattern (training_id);
