-- What the chain stood at when its oldest rows were purged: the next row's hash starts from here.
create table audit_anchor (
  position bigint not null,
  hash varchar(64) not null,
  constraint audit_anchor_pk primary key (position)
);
