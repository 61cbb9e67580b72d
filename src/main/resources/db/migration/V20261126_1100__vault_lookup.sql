-- What looks an address up lies in the folder of keys, as a file that holds the id of such a row: so no value here can be
-- made again from an address and the master key. sealed_file names that file, under the owner's own key.
create table vault_lookup (
  id uuid not null,
  owner varchar(80) not null,
  sealed_file bytea not null,
  constraint vault_lookup_pk primary key (id),
  constraint vault_lookup_owner_unique unique (owner)
);
alter table person drop constraint person_email_check;
alter table person drop constraint person_email_unique;
alter table person drop column email_index;
