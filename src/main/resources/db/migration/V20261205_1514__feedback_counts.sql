-- What those who came said afterwards, as counts: who said what is written nowhere. The questions end by themselves.
create table feedback (
  event_id uuid not null,
  -- SHA-256 of the link that is the same for all who came
  link varchar(64) not null,
  closes_at timestamp with time zone not null,
  useful_yes int default 0 not null,
  useful_partly int default 0 not null,
  useful_no int default 0 not null,
  understood_yes int default 0 not null,
  understood_partly int default 0 not null,
  understood_no int default 0 not null,
  constraint feedback_pk primary key (event_id),
  constraint feedback_link_unique unique (link)
);
