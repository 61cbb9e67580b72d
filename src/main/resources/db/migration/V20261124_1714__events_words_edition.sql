-- Grows with every event whose words for searching change, in the order of commits: memories of them catch up by it.
create table events_words_edition (
  id integer not null,
  edition bigint not null,
  constraint events_words_edition_pk primary key (id),
  constraint events_words_edition_one_check check (id = 1)
);
insert into events_words_edition (id, edition) values (1, 1);
alter table event add column words_edition bigint default 1 not null;
create index event_by_words_edition on event (words_edition);
