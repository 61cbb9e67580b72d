-- An organization let a volunteer go: until the block ends they do not help it again.
create table volunteer_block (
  id uuid not null,
  organization_id uuid not null,
  -- null once they are known here no more
  person_id uuid,
  -- a word of a short list, sealed under the block's own key
  reason bytea not null,
  set_at timestamp with time zone not null,
  constraint volunteer_block_pk primary key (id),
  constraint volunteer_block_unique unique (organization_id, person_id),
  constraint volunteer_block_organization_fk foreign key (organization_id) references organization (id),
  constraint volunteer_block_person_fk foreign key (person_id) references person (id)
);
create index volunteer_block_by_time on volunteer_block (set_at);
create index volunteer_block_by_person on volunteer_block (person_id);

-- The addresses that it holds over: a keyed hash under the block's own key, which nobody can make again once that key is destroyed.
create table volunteer_block_mail_address (
  block_id uuid not null,
  tag varchar(64) not null,
  constraint volunteer_block_mail_address_pk primary key (block_id, tag),
  constraint volunteer_block_mail_address_block_fk foreign key (block_id) references volunteer_block (id)
);
