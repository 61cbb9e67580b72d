-- Another time, place or rule for several public dates of a series, waiting until a second person agrees to all of it.
create table proposed_series_change (
  id uuid not null,
  event_id uuid not null,
  event_version integer not null,
  series_id uuid not null,
  rule_before varchar(200),
  scope varchar(20) not null,
  rule varchar(200),
  start_local timestamp not null,
  start_second boolean not null,
  end_local timestamp not null,
  end_second boolean not null,
  zone varchar(60) not null,
  venue_id uuid,
  reason varchar(500) not null,
  state varchar(30) not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  constraint proposed_series_change_pk primary key (id),
  constraint proposed_series_change_event_fk foreign key (event_id) references event (id),
  constraint proposed_series_change_venue_fk foreign key (venue_id) references venue (id),
  constraint proposed_series_change_scope_check check (scope in ('FOLLOWING', 'WHOLE')),
  constraint proposed_series_change_state_check check (state in ('OPEN', 'AGREED', 'DECLINED', 'OVERTAKEN')),
  constraint proposed_series_change_second_check check (decided_by is null or state <> 'AGREED' or decided_by <> proposed_by)
);
create index proposed_series_change_by_series on proposed_series_change (series_id, state);
create index proposed_series_change_by_event on proposed_series_change (event_id);
