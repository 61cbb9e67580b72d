alter table page drop constraint page_kind_check;
alter table page add constraint page_kind_check check
  (kind in ('ABOUT', 'DEMAND', 'RIGHTS_CARD', 'PRIVACY', 'PRESS', 'FREE', 'HOTLINE', 'EMERGENCY', 'LINK'));
-- a telephone number as people write it, or the address of a text
alter table page_words add column text_target varchar(300) default '' not null;

insert into page (name, kind, position, version) values ('emergency', 'EMERGENCY', 0, 1);
insert into page (name, kind, position, version)
  select lower(kind) || '-' || cast(position + 1 as varchar(10)), kind, position, 1
  from help_entry where kind <> 'EMERGENCY' group by kind, position;
insert into page_words (page, kind, language, edition, source_edition, written_at, text_title, text_body, text_target,
    checked_by, checked_for, checked_on)
  select case when kind = 'EMERGENCY' then 'emergency' else lower(kind) || '-' || cast(position + 1 as varchar(10)) end,
    kind, language, 1, case when language = 'en' then 0 else 1 end, current_timestamp,
    case when kind = 'EMERGENCY' then '' else words end, case when kind = 'EMERGENCY' then words else '' end,
    coalesce(target, ''), checked_by, '', checked_on
  from help_entry;

drop table help_entry;
drop table help_now;
