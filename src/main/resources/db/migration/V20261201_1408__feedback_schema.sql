-- A row counts what those who came to an event said afterwards; who said what is written nowhere.
create table feedback (
  event_id uuid not null,
  -- SHA-256 of the link, the same for all who came; null once the questions have ended
  link varchar(64),
  closes_at timestamp with time zone not null,
  -- begins at a random number, as all the counts do
  useful_yes int default 0 not null,
  useful_partly int default 0 not null,
  useful_no int default 0 not null,
  understood_yes int default 0 not null,
  understood_partly int default 0 not null,
  understood_no int default 0 not null,
  constraint feedback_pk primary key (event_id),
  constraint feedback_link_unique unique (link)
);
