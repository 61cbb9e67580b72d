-- Data keys lie in a folder outside the database, so that no backup of the database holds a key that was destroyed later.

-- A row is an owner whose data key is to be destroyed.
create table data_key_doomed (
  -- kind and id, such as event:<id>
  owner varchar(80) not null,
  doomed_at timestamp with time zone not null,
  constraint data_key_doomed_pk primary key (owner)
);

-- A row names the folder of keys that belongs to this database.
create table vault_store (
  name varchar(40) not null,
  constraint vault_store_pk primary key (name)
);

-- A row is an owner who is found by an address: a file beside the keys, named by its keyed hash, holds the id of the row.
create table vault_lookup (
  id uuid not null,
  owner varchar(80) not null,
  -- the name of that file, sealed under the owner's key
  sealed_file bytea not null,
  constraint vault_lookup_pk primary key (id),
  constraint vault_lookup_owner_unique unique (owner)
);
