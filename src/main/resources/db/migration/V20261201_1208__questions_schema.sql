-- Words that administrators allow in no question of an event.
create table forbidden_word (
  word varchar(80) not null,
  constraint forbidden_word_pk primary key (word)
);
