-- What became of an event that waited for approval, and why; staff are named by number, like everywhere.
create table review_decision (
  id uuid not null,
  event_id uuid not null,
  verdict varchar(30) not null,
  words varchar(1000) not null,
  decided_by uuid not null,
  decided_at timestamp with time zone not null,
  constraint review_decision_pk primary key (id),
  constraint review_decision_event_fk foreign key (event_id) references event (id),
  constraint review_decision_verdict_check check (verdict in ('ACCEPTED', 'ASKED_BACK', 'DECLINED')),
  constraint review_decision_words_check check (verdict = 'ACCEPTED' or words <> '')
);
create index review_decision_by_event on review_decision (event_id, decided_at);

-- Another time or place of a published event, waiting until a second person agrees. Good only for that version of the event.
create table proposed_change (
  id uuid not null,
  event_id uuid not null,
  event_version integer not null,
  start_local timestamp not null,
  -- of the two times that bear this name in autumn
  start_second boolean not null,
  end_local timestamp not null,
  end_second boolean not null,
  zone varchar(60) not null,
  venue_id uuid,
  attendance varchar(30),
  -- of a meeting, under the key of the event's own
  sealed_link bytea,
  keeps_shift_hours boolean default false not null,
  -- not null where an administrator must agree, since the public would read something else: then words and co-hosts wait too
  held_reach varchar(30),
  -- what one person proposed for several events at once belongs together, so that another can decide it at once
  bundle uuid,
  state varchar(30) not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  constraint proposed_change_pk primary key (id),
  constraint proposed_change_event_fk foreign key (event_id) references event (id),
  constraint proposed_change_venue_fk foreign key (venue_id) references venue (id),
  constraint proposed_change_state_check check (state in ('OPEN', 'AGREED', 'DECLINED', 'OVERTAKEN')),
  constraint proposed_change_second_check check (decided_by is null or state <> 'AGREED' or decided_by <> proposed_by)
);
create index proposed_change_by_event on proposed_change (event_id, state);
create index proposed_change_by_bundle on proposed_change (bundle);

create table proposed_words (
  proposal_id uuid not null,
  language varchar(12) not null,
  title varchar(200) not null,
  description varchar(20000) not null,
  sealed_instructions bytea,
  original boolean not null,
  constraint proposed_words_pk primary key (proposal_id, language),
  constraint proposed_words_proposal_fk foreign key (proposal_id) references proposed_change (id)
);

create table proposed_co_host (
  proposal_id uuid not null,
  position integer not null,
  organization_id uuid not null,
  constraint proposed_co_host_pk primary key (proposal_id, position),
  constraint proposed_co_host_proposal_fk foreign key (proposal_id) references proposed_change (id)
);
