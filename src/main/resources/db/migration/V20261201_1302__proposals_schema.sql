-- A row is a change of a published event that waits for somebody to agree, or was declined.
create table proposal (
  id uuid not null,
  version integer not null,
  event_id uuid not null,
  scope varchar(20) not null,
  -- null where it is about one date alone
  series_id uuid,
  -- the new rule of the series, an RRULE; null where it stays
  rule varchar(200),
  -- for people of dates that the new rule drops; may be empty
  reason varchar(500) not null,
  -- JSON (nyc.icefree.eventform.EventDraft), under the key of the event's link and instructions; null once declined
  sealed_form bytea,
  -- whether an administrator must agree
  held boolean not null,
  -- whether shifts keep their hours when the event moves
  keeps_shift_hours boolean not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  -- why somebody did not agree; null while it waits
  declined varchar(1000),
  constraint proposal_pk primary key (id),
  constraint proposal_event_fk foreign key (event_id) references event (id) on delete cascade,
  constraint proposal_scope_check check (scope in ('THIS', 'FOLLOWING', 'WHOLE')),
  constraint proposal_series_check check ((scope = 'THIS' and series_id is null) or (scope <> 'THIS' and series_id is not null)),
  constraint proposal_rule_check check (
    rule is null or rule = 'FREQ=DAILY' or rule like 'FREQ=DAILY;%'
    or rule like 'FREQ=WEEKLY;BYDAY=%' or rule like 'FREQ=MONTHLY;BYMONTHDAY=%' or rule like 'FREQ=MONTHLY;BYDAY=%'
    or (rule like 'FREQ=YEARLY;BYMONTH=%;BYMONTHDAY=%' and rule not like 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29%'))
);
create index proposal_by_event on proposal (event_id);
create index proposal_by_series on proposal (series_id);
