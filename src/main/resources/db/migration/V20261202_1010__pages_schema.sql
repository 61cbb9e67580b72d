-- A row is a page that the campaign writes in its languages.
create table page (
  -- stands in addresses
  name varchar(60) not null,
  kind varchar(20) not null,
  -- among those of its kind
  position int not null,
  version int not null,
  constraint page_pk primary key (name),
  constraint page_kind_once unique (name, kind),
  constraint page_kind_check check (kind in ('ABOUT', 'DEMAND', 'RIGHTS_CARD', 'PRIVACY', 'PRESS', 'FREE'))
);

-- A row is one edition of a page in one language.
create table page_words (
  page varchar(60) not null,
  kind varchar(20) not null,
  language varchar(12) not null,
  edition int not null,
  -- the English edition that it says again; 0 for English itself
  source_edition int not null,
  written_at timestamp with time zone not null,
  -- null for what came with the app
  written_by uuid,
  text_title varchar(200) default '' not null,
  text_body varchar(20000) default '' not null,
  text_today varchar(20000) default '' not null,
  text_next varchar(20000) default '' not null,
  text_helping varchar(20000) default '' not null,
  text_run_by varchar(2000) default '' not null,
  text_short varchar(2000) default '' not null,
  text_contact varchar(2000) default '' not null,
  text_photographs varchar(2000) default '' not null,
  -- a lawyer, or who reads the language; shown to everybody
  checked_by varchar(120),
  -- the organization behind them
  checked_for varchar(120),
  checked_on date,
  good_until date,
  constraint page_words_pk primary key (page, language, edition),
  constraint page_words_page_fk foreign key (page, kind) references page (name, kind),
  constraint page_words_edition_check check (edition > 0 and source_edition >= 0),
  constraint page_words_checked_check check
    ((checked_on is null and checked_by is null and checked_for is null and good_until is null)
      or (checked_on is not null and checked_by is not null and trim(checked_by) <> '' and checked_for is not null)),
  -- no card without an organization, a lawyer and a last day
  constraint page_words_card_check check
    (kind <> 'RIGHTS_CARD' or checked_on is null or (trim(checked_for) <> '' and good_until is not null))
);

insert into page (name, kind, position, version) values
  ('about', 'ABOUT', 0, 1), ('privacy', 'PRIVACY', 0, 1), ('press', 'PRESS', 0, 1);
insert into page (name, kind, position, version)
  select 'demand-' || cast(position + 1 as varchar(10)), 'DEMAND', position, 1
  from campaign_text where part = 'DEMAND_TITLE' group by position;

insert into page_words (page, kind, language, edition, source_edition, written_at,
    text_title, text_body, text_helping, text_run_by)
  select 'about', 'ABOUT', language, 1, case when language = 'en' then 0 else 1 end, current_timestamp,
    max(case when part = 'TAGLINE' then words else '' end), max(case when part = 'ABOUT' then words else '' end),
    max(case when part = 'HELP' then words else '' end), max(case when part = 'RUN_BY' then words else '' end)
  from campaign_text group by language;
insert into page_words (page, kind, language, edition, source_edition, written_at, text_body)
  select 'privacy', 'PRIVACY', language, 1, case when language = 'en' then 0 else 1 end, current_timestamp, words
  from campaign_text where part = 'PRIVACY';
insert into page_words (page, kind, language, edition, source_edition, written_at, text_short, text_contact)
  select 'press', 'PRESS', language, 1, case when language = 'en' then 0 else 1 end, current_timestamp,
    max(case when part = 'BOILERPLATE' then words else '' end),
    max(case when part = 'PRESS_CONTACT' then words else '' end)
  from campaign_text where part in ('BOILERPLATE', 'PRESS_CONTACT') and words <> '' group by language;
insert into page_words (page, kind, language, edition, source_edition, written_at, text_title, text_body)
  select 'demand-' || cast(position + 1 as varchar(10)), 'DEMAND', language, 1,
    case when language = 'en' then 0 else 1 end, current_timestamp,
    max(case when part = 'DEMAND_TITLE' then words else '' end),
    max(case when part = 'DEMAND_EXPLANATION' then words else '' end)
  from campaign_text where part in ('DEMAND_TITLE', 'DEMAND_EXPLANATION') group by language, position;

drop table campaign_text;
