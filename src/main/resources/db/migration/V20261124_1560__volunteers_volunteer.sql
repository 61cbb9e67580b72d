-- Languages, skills and boroughs lie sealed under the person's key in answers.
create table volunteer (
  person_id uuid not null,
  answers bytea not null,
  signed_up_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  version int not null,
  constraint volunteer_pk primary key (person_id),
  constraint volunteer_person_fk foreign key (person_id) references person (id)
);
