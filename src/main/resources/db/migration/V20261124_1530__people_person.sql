-- Name and address are sealed under the person's own key; a forgotten person keeps the row, without both.
create table person (
  id uuid not null,
  sealed_name bytea,
  sealed_email bytea,
  email_index varchar(24),
  language varchar(10) not null,
  created_at timestamp with time zone not null,
  active boolean not null,
  session_epoch int not null,
  constraint person_pk primary key (id),
  constraint person_email_unique unique (email_index),
  constraint person_email_check check ((sealed_email is null and email_index is null) or (sealed_email is not null and email_index is not null))
);
