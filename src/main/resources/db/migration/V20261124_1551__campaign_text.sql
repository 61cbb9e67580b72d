create table campaign_text (
  language varchar(12) not null,
  part varchar(30) not null,
  position int not null,
  words varchar(20000) not null,
  constraint campaign_text_pk primary key (language, part, position),
  constraint campaign_text_part_check check
    (part in ('TAGLINE', 'ABOUT', 'HELP', 'PRIVACY', 'DEMAND_TITLE', 'DEMAND_EXPLANATION'))
);
