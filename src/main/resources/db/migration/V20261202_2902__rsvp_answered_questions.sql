-- Answers to an event's questions, sealed under the event's key (nyc.icefree.questions.Answers).
alter table rsvp add column question_answers bytea;

-- Which questions have been answered, so that they are hidden but never reworded. Nothing of an answer.
create table answered_question (
  event_id uuid not null,
  question_id uuid not null,
  constraint answered_question_pk primary key (event_id, question_id),
  constraint answered_question_event_fk foreign key (event_id) references event_places (event_id)
);
