-- One wrapped data key an owner; deleting the row erases what it sealed.
create table data_key (
  owner varchar(60) not null,
  wrapped bytea not null,
  master_key varchar(16) not null,
  created_at timestamp with time zone not null,
  constraint data_key_pk primary key (owner)
);
