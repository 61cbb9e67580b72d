-- One row.
create table campaign (
  id int not null,
  version int not null,
  name varchar(80) not null,
  zone varchar(60) not null,
  role_address varchar(254) not null,
  constraint campaign_pk primary key (id),
  constraint campaign_id_check check (id = 1)
);

create table campaign_text (
  language varchar(12) not null,
  part varchar(30) not null,
  -- of the demand; 0 where there is one text of this part
  position int not null,
  words varchar(20000) not null,
  constraint campaign_text_pk primary key (language, part, position),
  constraint campaign_text_part_check check
    (part in ('TAGLINE', 'ABOUT', 'HELP', 'PRIVACY', 'DEMAND_TITLE', 'DEMAND_EXPLANATION',
      'RUN_BY', 'BOILERPLATE', 'PRESS_CONTACT'))
);
