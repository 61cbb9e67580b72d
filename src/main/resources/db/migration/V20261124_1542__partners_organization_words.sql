create table organization_words (
  organization uuid not null,
  language varchar(12) not null,
  description varchar(20000) not null,
  constraint organization_words_pk primary key (organization, language),
  constraint organization_words_organization_fk foreign key (organization) references organization (id)
);
