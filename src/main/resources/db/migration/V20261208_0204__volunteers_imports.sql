-- How many people of its list an organization had asked on a day (where the campaign is) whether they help it.
create table volunteer_import (
  organization_id uuid not null,
  taken_on date not null,
  people integer not null,
  constraint volunteer_import_pk primary key (organization_id, taken_on),
  constraint volunteer_import_organization_fk foreign key (organization_id) references organization (id),
  constraint volunteer_import_people_check check (people between 1 and 200)
);

-- A month (UTC) with a key of its own: once that is destroyed nobody can tell whose the marks of the month are.
create table volunteer_asked_month (
  id uuid not null,
  begins date not null,
  constraint volunteer_asked_month_pk primary key (id),
  constraint volunteer_asked_month_unique unique (begins)
);

-- An address that is asked by no list again: a keyed hash under the key of the month, without day, organization and answer.
create table volunteer_asked_mark (
  month_id uuid not null,
  tag varchar(64) not null,
  constraint volunteer_asked_mark_pk primary key (month_id, tag),
  constraint volunteer_asked_mark_month_fk foreign key (month_id) references volunteer_asked_month (id)
);
