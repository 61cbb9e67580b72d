-- One row, raised with every change of what the public may see: caches on all nodes notice.
create table events_version (
  id integer not null,
  version bigint not null,
  constraint events_version_pk primary key (id),
  constraint events_version_one_check check (id = 1)
);
insert into events_version (id, version) values (1, 1);
