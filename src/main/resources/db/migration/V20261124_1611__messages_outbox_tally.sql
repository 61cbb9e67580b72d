-- How many messages of a kind ended how; stays when the rows are purged.
create table outbox_tally (
  id uuid not null,
  event uuid,
  reason varchar(40) not null,
  state varchar(20) not null,
  messages int not null,
  counted_at timestamp with time zone not null,
  constraint outbox_tally_pk primary key (id),
  constraint outbox_tally_messages_check check (messages > 0)
);
