-- Filters of lists that somebody saved, sealed under their own key.
create table saved_filter (
  id uuid not null,
  owner uuid not null,
  list varchar(30) not null,
  sealed_name bytea not null,
  sealed_query bytea not null,
  -- when it was saved, or looked by last
  used_at timestamp with time zone not null,
  constraint saved_filter_pk primary key (id),
  constraint saved_filter_owner_fk foreign key (owner) references person (id)
);
create index saved_filter_by_owner on saved_filter (owner, list);
create index saved_filter_by_used on saved_filter (used_at);
