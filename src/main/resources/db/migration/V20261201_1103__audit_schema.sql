-- Append-only. position and hash are filled by one writer after commit.
create table audit_entry (
  id uuid not null,
  at timestamp with time zone not null,
  who uuid,
  act varchar(40) not null,
  thing uuid,
  -- whose things were read or changed
  organization uuid,
  position bigint,
  hash varchar(64),
  constraint audit_entry_pk primary key (id),
  constraint audit_entry_position_unique unique (position)
);
create index audit_entry_by_time on audit_entry (at);
create index audit_entry_by_organization on audit_entry (organization, at);

-- Where the chain of hashes stood when its oldest rows were purged.
create table audit_anchor (
  position bigint not null,
  hash varchar(64) not null,
  constraint audit_anchor_pk primary key (position)
);
