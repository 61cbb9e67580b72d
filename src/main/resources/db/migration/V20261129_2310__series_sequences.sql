-- What calendars were last told of the rule of a series: the number goes up by one whenever that is another, and never down.
-- Written while feeds are made, so no column of what has rules, nor of what is locked while a series is changed.
create table series_told (
  series_id uuid not null,
  sequence integer not null,
  -- a digest of the rule, the days left out and the like; null until it is told for the first time
  said varchar(64),
  constraint series_told_pk primary key (series_id),
  constraint series_told_series_fk foreign key (series_id) references series (id) on delete cascade,
  constraint series_told_sequence_check check (sequence >= 0)
);
-- until now it was the sum of the changes of the series and of all its dates, for the series and for each date alike
insert into series_told (series_id, sequence)
  select s.id, s.sequence + coalesce((
    select sum(coalesce(e.gone_sequence, e.sequence)) from series_date d join event e on e.id = d.event_id
    where d.series_id = s.id and e.was_listed = true), 0)
  from series s;

-- what was said under the name that the date has before the date bore it: its own changes count on from there
alter table series_date add column outdone integer default 0 not null;
update series_date set outdone =
  (select s.sequence from series s where s.id = series_date.series_id)
  + coalesce((
    select sum(coalesce(e.gone_sequence, e.sequence)) from series_date d join event e on e.id = d.event_id
    where d.series_id = series_date.series_id and d.event_id <> series_date.event_id and e.was_listed = true), 0);

-- more than was ever said of a date that has left the series, or has another name there now
alter table series_edition add column outdone integer default 0 not null;
update series_edition set outdone =
  coalesce((select t.sequence + 1 from series_told t where t.series_id = series_edition.series_id), 0);
