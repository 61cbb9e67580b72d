-- What no question of an event may hold, beside what the app itself knows; written by administrators.
create table forbidden_word (
  word varchar(80) not null,
  constraint forbidden_word_pk primary key (word)
);
