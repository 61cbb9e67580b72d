-- A row is what an administrator decided about an event that waited for approval.
create table review_decision (
  id uuid not null,
  event_id uuid not null,
  verdict varchar(30) not null,
  -- why
  words varchar(1000) not null,
  decided_by uuid not null,
  decided_at timestamp with time zone not null,
  constraint review_decision_pk primary key (id),
  constraint review_decision_event_fk foreign key (event_id) references event (id),
  constraint review_decision_verdict_check check (verdict in ('ACCEPTED', 'DECLINED')),
  constraint review_decision_words_check check (verdict = 'ACCEPTED' or words <> '')
);
create index review_decision_by_event on review_decision (event_id, decided_at);
