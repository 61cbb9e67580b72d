-- What lets people reserve without another look of an organizer. Its code is found by a keyed hash and shown again from what
-- is sealed; both are under the event's key and die with it.
create table invitation (
  id uuid not null,
  event_id uuid not null,
  code_mac varchar(64) not null,
  code bytea not null,
  label bytea not null,
  -- how many people it is for; null for no limit
  places int,
  -- people given beyond that by organizers
  extra int default 0 not null,
  -- people in answers that came by it and stand
  used int default 0 not null,
  ends_at timestamp with time zone,
  revoked_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint invitation_pk primary key (id),
  constraint invitation_event_fk foreign key (event_id) references event_places (event_id),
  constraint invitation_code_unique unique (event_id, code_mac),
  constraint invitation_places_check check (places is null or places >= 1),
  constraint invitation_used_check check (used >= 0 and extra >= 0 and (places is null or used <= places + extra))
);
alter table rsvp add column invitation_id uuid;
alter table rsvp add constraint rsvp_invitation_fk foreign key (invitation_id) references invitation (id);
create index rsvp_by_invitation on rsvp (invitation_id);
