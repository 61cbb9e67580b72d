-- Grows with each date that comes or leaves, so that what was read of the series before is known to be old: a count, and so no
-- column of what has rules.
create table series_edition (
  series_id uuid not null,
  edition bigint not null,
  constraint series_edition_pk primary key (series_id),
  constraint series_edition_series_fk foreign key (series_id) references series (id) on delete cascade
);
insert into series_edition (series_id, edition) select id, edition from series;
alter table series drop column edition;
