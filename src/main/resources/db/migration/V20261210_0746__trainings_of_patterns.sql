-- A training that every event gives which is planned from the pattern.
create table training_pattern (
  pattern_id uuid not null,
  training_id uuid not null,
  constraint training_pattern_pk primary key (pattern_id),
  constraint training_pattern_pattern_fk foreign key (pattern_id) references event_pattern (id),
  constraint training_pattern_training_fk foreign key (training_id) references training (id)
);
create index training_pattern_by_training on training_pattern (training_id);
