create table proposal (
  id uuid not null,
  version integer not null,
  event_id uuid not null,
  event_version integer not null,
  scope varchar(20) not null,
  -- null where it is about one date alone, as what follows is
  series_id uuid,
  rule_before varchar(200),
  rule varchar(200),
  reason varchar(500) not null,
  start_local timestamp not null,
  -- the second of the two times of that name in autumn
  start_second boolean not null,
  end_local timestamp not null,
  end_second boolean not null,
  zone varchar(60) not null,
  venue_id uuid,
  attendance varchar(30) not null,
  -- under the event's key
  sealed_link bytea,
  -- where an administrator must agree: then words and co-hosts wait too
  held_reach varchar(30),
  keeps_shift_hours boolean not null,
  -- what was proposed for several events at once
  state varchar(30) not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  constraint proposal_pk primary key (id),
  constraint proposal_event_fk foreign key (event_id) references event (id) on delete cascade,
  constraint proposal_venue_fk foreign key (venue_id) references venue (id),
  constraint proposal_scope_check check (scope in ('THIS', 'FOLLOWING', 'WHOLE')),
  constraint proposal_series_check check ((scope = 'THIS' and series_id is null) or (scope <> 'THIS' and series_id is not null)),
  constraint proposal_state_check check (state in ('OPEN', 'AGREED', 'DECLINED', 'OVERTAKEN')),
  constraint proposal_second_check check (decided_by is null or state <> 'AGREED' or decided_by <> proposed_by),
  constraint proposal_rule_check check (
    rule is null or rule = 'FREQ=DAILY' or rule like 'FREQ=DAILY;%'
    or rule like 'FREQ=WEEKLY;BYDAY=%' or rule like 'FREQ=MONTHLY;BYMONTHDAY=%' or rule like 'FREQ=MONTHLY;BYDAY=%'
    or (rule like 'FREQ=YEARLY;BYMONTH=%;BYMONTHDAY=%' and rule not like 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29%'))
);
create index proposal_by_event on proposal (event_id, state);
create index proposal_by_series on proposal (series_id, state);
create index proposal_by_state on proposal (state);

create table proposal_words (
  proposal_id uuid not null,
  language varchar(12) not null,
  title varchar(200) not null,
  description varchar(20000) not null,
  sealed_instructions bytea,
  original boolean not null,
  constraint proposal_words_pk primary key (proposal_id, language),
  constraint proposal_words_proposal_fk foreign key (proposal_id) references proposal (id) on delete cascade
);

create table proposal_co_host (
  proposal_id uuid not null,
  position integer not null,
  organization_id uuid not null,
  constraint proposal_co_host_pk primary key (proposal_id, position),
  constraint proposal_co_host_proposal_fk foreign key (proposal_id) references proposal (id) on delete cascade
);
