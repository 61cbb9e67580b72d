-- From which original a translation was made, and whether somebody read it beside it. Without a row it counts as made.
create table event_translation (
  event_id uuid not null,
  language varchar(12) not null,
  basis varchar(64) not null,
  reviewed boolean not null,
  constraint event_translation_pk primary key (event_id, language),
  constraint event_translation_words_fk foreign key (event_id) references event (id)
);
