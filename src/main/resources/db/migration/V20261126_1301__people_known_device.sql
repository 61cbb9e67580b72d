-- A device that has signed in to an account: a hash of its cookie and of whose it is, so that no two rows tell of one device.
create table known_device (
  person_id uuid not null,
  device_hash varchar(64) not null,
  used_at timestamp with time zone not null,
  constraint known_device_pk primary key (person_id, device_hash),
  constraint known_device_person_fk foreign key (person_id) references person (id)
);
create index known_device_by_use on known_device (used_at);
