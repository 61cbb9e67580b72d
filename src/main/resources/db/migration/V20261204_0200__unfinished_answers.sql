-- Words that somebody has begun to write with an answer in a queue and not sent. They lie sealed under the writer's own key.
create table unfinished_answer (
  writer uuid not null,
  -- the request, the submitted event or the proposal: of several tables, and none of them is asked when it goes. What is
  -- written goes with its writer, with an event that is deleted, and otherwise before a decided request does.
  about uuid not null,
  -- which of the answers there are to it
  answer varchar(20) not null,
  sealed_text bytea not null,
  changed_at timestamp with time zone not null,
  constraint unfinished_answer_pk primary key (writer, about, answer),
  constraint unfinished_answer_writer_fk foreign key (writer) references person (id)
);
create index unfinished_answer_by_changed on unfinished_answer (changed_at);
create index unfinished_answer_by_about on unfinished_answer (about);
