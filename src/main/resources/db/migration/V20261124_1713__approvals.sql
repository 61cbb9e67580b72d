-- What became of an event that waited for approval, and why; staff are named by number, like everywhere.
create table review_decision (
  id uuid not null,
  event_id uuid not null,
  verdict varchar(30) not null,
  words varchar(1000) not null,
  decided_by uuid not null,
  decided_at timestamp with time zone not null,
  constraint review_decision_pk primary key (id),
  constraint review_decision_event_fk foreign key (event_id) references event (id),
  constraint review_decision_verdict_check check (verdict in ('ACCEPTED', 'ASKED_BACK', 'DECLINED')),
  constraint review_decision_words_check check (verdict = 'ACCEPTED' or words <> '')
);
create index review_decision_by_event on review_decision (event_id, decided_at);
-- Another time or place of a published event, waiting until a second person agrees. Good only for that version of the event.
create table proposed_change (
  id uuid not null,
  event_id uuid not null,
  event_version integer not null,
  start_local timestamp not null,
  start_second boolean not null,
  end_local timestamp not null,
  end_second boolean not null,
  zone varchar(60) not null,
  venue_id uuid,
  state varchar(30) not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  constraint proposed_change_pk primary key (id),
  constraint proposed_change_event_fk foreign key (event_id) references event (id),
  constraint proposed_change_venue_fk foreign key (venue_id) references venue (id),
  constraint proposed_change_state_check check (state in ('OPEN', 'AGREED', 'DECLINED', 'OVERTAKEN')),
  constraint proposed_change_second_check check (decided_by is null or state <> 'AGREED' or decided_by <> proposed_by)
);
create index proposed_change_by_event on proposed_change (event_id, state);
