create table organization (
  id uuid not null,
  version int not null,
  slug varchar(80) not null,
  name varchar(120) not null,
  website varchar(300),
  boroughs varchar(500) not null,
  trusted boolean not null,
  active boolean not null,
  created_at timestamp with time zone not null,
  constraint organization_pk primary key (id),
  constraint organization_slug_now_unique unique (slug),
  constraint organization_name_check check (name <> ''),
  constraint organization_website_check check (website like 'https://%')
);
