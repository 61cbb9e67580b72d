-- The one row is the campaign that runs this app.
create table campaign (
  id int not null,
  version int not null,
  name varchar(80) not null,
  zone varchar(60) not null,
  -- a shared mailbox, from which mails are sent
  role_address varchar(254) not null,
  constraint campaign_pk primary key (id),
  constraint campaign_id_check check (id = 1)
);

-- A row is one text of the campaign in one language.
create table campaign_text (
  language varchar(12) not null,
  part varchar(30) not null,
  -- place among the demands; 0 for a part that has one text
  position int not null,
  words varchar(20000) not null,
  constraint campaign_text_pk primary key (language, part, position),
  constraint campaign_text_part_check check
    (part in ('TAGLINE', 'ABOUT', 'HELP', 'PRIVACY', 'DEMAND_TITLE', 'DEMAND_EXPLANATION',
      'RUN_BY', 'BOILERPLATE', 'PRESS_CONTACT'))
);
