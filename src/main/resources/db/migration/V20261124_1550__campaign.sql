-- One row: what an administrator edits once.
create table campaign (
  id int not null,
  version int not null,
  name varchar(80) not null,
  zone varchar(60) not null,
  role_address varchar(254) not null,
  constraint campaign_pk primary key (id),
  constraint campaign_id_check check (id = 1)
);
