-- Append-only. position, previous and hash are filled by one writer after commit.
create table audit_entry (
  id uuid not null,
  at timestamp with time zone not null,
  who uuid,
  act varchar(40) not null,
  thing uuid,
  position bigint,
  hash varchar(64),
  constraint audit_entry_pk primary key (id),
  constraint audit_entry_position_unique unique (position)
);
create index audit_entry_by_time on audit_entry (at);
