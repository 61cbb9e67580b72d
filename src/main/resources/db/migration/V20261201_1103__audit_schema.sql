-- A row is one thing that somebody did or read.
create table audit_entry (
  id uuid not null,
  at timestamp with time zone not null,
  -- null for the app itself
  who uuid,
  act varchar(40) not null,
  thing uuid,
  -- whose things were read or changed; null where they are no organization's
  organization uuid,
  -- place in the chain of hashes; null until a job has added the row to it
  position bigint,
  -- keyed hash of this row and the hash before it
  hash varchar(64),
  constraint audit_entry_pk primary key (id),
  constraint audit_entry_position_unique unique (position)
);
create index audit_entry_by_time on audit_entry (at);
create index audit_entry_by_organization on audit_entry (organization, at);

-- The one row is the last purged place in the chain of hashes.
create table audit_anchor (
  position bigint not null,
  hash varchar(64) not null,
  constraint audit_anchor_pk primary key (position)
);
