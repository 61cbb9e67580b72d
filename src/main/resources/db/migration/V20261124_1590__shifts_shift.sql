create table shift (
  id uuid not null,
  event_id uuid,
  organization_id uuid not null,
  role varchar(30) not null,
  seats int not null,
  extra int not null,
  taken int not null,
  start_local timestamp not null,
  end_local timestamp not null,
  zone varchar(60) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  skills varchar(300) not null,
  languages varchar(300) not null,
  signup varchar(30) not null,
  note varchar(1000) not null,
  sequence int not null,
  edition int not null,
  created_at timestamp with time zone not null,
  modified_at timestamp with time zone not null,
  version int not null,
  constraint shift_pk primary key (id),
  constraint shift_organization_fk foreign key (organization_id) references organization (id),
  constraint shift_seats_check check (seats between 1 and 200),
  constraint shift_taken_check check (taken >= 0 and extra >= 0 and taken <= seats + extra),
  constraint shift_slot_check check (ends_at > starts_at),
  constraint shift_signup_check check (signup in ('OPEN', 'ASK')),
  constraint shift_role_check check (role in ('WELCOME_DESK', 'INTERPRETER', 'MARSHAL', 'LEGAL_OBSERVER',
    'DE_ESCALATION', 'MEDIC', 'CHILDCARE', 'FACILITATOR', 'SET_UP', 'MEDIA', 'AUDIO_VIDEO', 'DRIVER', 'OTHER'))
);
create index shift_by_event on shift (event_id);
create index shift_by_start on shift (starts_at);
create index shift_by_organization on shift (organization_id, starts_at);
