-- A row is a word or phrase that no question of an event may have.
create table forbidden_word (
  word varchar(80) not null,
  constraint forbidden_word_pk primary key (word)
);
