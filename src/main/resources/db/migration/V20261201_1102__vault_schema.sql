-- Data keys lie in a folder outside the database, so that no backup of the database holds a key that was destroyed later.

-- Owners whose key is to be destroyed.
create table data_key_doomed (
  owner varchar(80) not null,
  doomed_at timestamp with time zone not null,
  constraint data_key_doomed_pk primary key (owner)
);

-- The name of the folder of keys that belongs to this database.
create table vault_store (
  name varchar(40) not null,
  constraint vault_store_pk primary key (name)
);

-- An address is looked up by a file in the folder of keys that holds the id of its row here: so nothing here can be made again
-- from an address and the master key.
create table vault_lookup (
  id uuid not null,
  owner varchar(80) not null,
  -- the name of that file, under the owner's own key
  sealed_file bytea not null,
  constraint vault_lookup_pk primary key (id),
  constraint vault_lookup_owner_unique unique (owner)
);
