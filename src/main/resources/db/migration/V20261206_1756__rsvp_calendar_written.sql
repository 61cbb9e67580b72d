-- What each mail says to a calendar from when it is written until it has left, or a later one has: another can be written while it
-- is in hand.
create table rsvp_calendar_written (
  -- the row of the outbox that carries it
  message uuid not null,
  uid uuid not null,
  sequence int not null,
  told varchar(8) not null,
  wish varchar(8) not null,
  said varchar(64) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint rsvp_calendar_written_pk primary key (message),
  constraint rsvp_calendar_written_uid_fk foreign key (uid) references rsvp_calendar (uid) on delete cascade
);
create index rsvp_calendar_written_by_uid on rsvp_calendar_written (uid);
insert into rsvp_calendar_written (message, uid, sequence, told, wish, said, starts_at, ends_at)
  select message, uid, sequence, told, told_wish, said, starts_at, ends_at from rsvp_calendar
  where told <> 'NOTHING' and message is not null;
-- the number of what left last; what has a lower one and leaves later changes nothing
alter table rsvp_calendar add column left_sequence int default -1 not null;
update rsvp_calendar set left_sequence = sequence where left_told = told and left_said = said;
