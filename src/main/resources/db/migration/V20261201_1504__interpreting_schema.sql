-- What organizers do about a language for which there is no interpreter. The reason is sealed under the event's key and forgotten
-- after the event, since it may say who helps out.
create table interpreting_instead (
  event_id uuid not null,
  language varchar(12) not null,
  way varchar(20) not null,
  reason bytea,
  said_at timestamp with time zone not null,
  constraint interpreting_instead_pk primary key (event_id, language),
  constraint interpreting_instead_event_fk foreign key (event_id) references event (id),
  constraint interpreting_instead_way_check check (way in ('TOLD', 'REMOTE', 'BILINGUAL_SPEAKER'))
);
