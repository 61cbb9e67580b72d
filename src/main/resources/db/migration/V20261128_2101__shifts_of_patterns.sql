-- A shift that every event gets which is planned from the pattern: as far from its start as it is, by the clock on the wall.
create table pattern_shift (
  id uuid not null,
  version integer not null,
  pattern_id uuid not null,
  starts_after integer not null,
  lasts_minutes integer not null,
  role varchar(30) not null,
  seats integer not null,
  skills varchar(300) not null,
  languages varchar(300) not null,
  signup varchar(30) not null,
  note varchar(1000) not null,
  constraint pattern_shift_pk primary key (id),
  constraint pattern_shift_pattern_fk foreign key (pattern_id) references event_pattern (id),
  constraint pattern_shift_lasts_check check (lasts_minutes > 0),
  constraint pattern_shift_seats_check check (seats between 1 and 200)
);
create index pattern_shift_by_pattern on pattern_shift (pattern_id);

insert into pattern_shift (id, version, pattern_id, starts_after, lasts_minutes, role, seats, skills, languages, signup, note)
  select s.id, 0, s.event_id, cast(extract(epoch from (s.start_local - e.start_local)) / 60 as integer),
    cast(extract(epoch from (s.end_local - s.start_local)) / 60 as integer), s.role, s.seats, s.skills, s.languages,
    s.signup, s.note
  from shift s join event e on e.id = s.event_id
  where e.state = 'TEMPLATE';
delete from assignment where shift_id in (select id from pattern_shift);
delete from shift where id in (select id from pattern_shift);
