-- How people come is part of the place; null in proposals from before.
alter table proposed_change add column attendance varchar(30);
alter table proposed_change add column online_link varchar(500);
-- Not null where an administrator must agree, since the public would read something else: then words and co-hosts wait too.
alter table proposed_change add column held_reach varchar(30);
alter table proposed_change add constraint proposed_change_attendance_check check (attendance in ('IN_PERSON', 'ONLINE', 'HYBRID'));
alter table proposed_change add constraint proposed_change_online_link_check check (online_link is null or online_link like 'https://%');
alter table proposed_change add constraint proposed_change_held_reach_check check (held_reach in ('LISTED', 'BY_LINK'));
create table proposed_words (
  proposal_id uuid not null,
  language varchar(12) not null,
  title varchar(200) not null,
  description varchar(20000) not null,
  instructions varchar(20000) not null,
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
