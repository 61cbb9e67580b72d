-- Data keys lie in a folder outside the database, so that no backup of the database holds a key that was destroyed later.
-- data_key holds only what an earlier version wrote, until the first start has moved it there.
create table data_key_doomed (
  owner varchar(80) not null,
  doomed_at timestamp with time zone not null,
  constraint data_key_doomed_pk primary key (owner)
);
-- The name of the folder that belongs to this database: with another one nothing would open.
create table vault_store (
  name varchar(40) not null,
  constraint vault_store_pk primary key (name)
);
