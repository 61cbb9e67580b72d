-- The one row is the version of all rows of help_entry together.
create table help_now (
  id int not null,
  version int not null,
  constraint help_now_pk primary key (id),
  constraint help_now_id_check check (id = 1)
);
insert into help_now (id, version) values (1, 1);

-- A row is a number to call, a text to read or what to do in an emergency, for people who need help now.
create table help_entry (
  language varchar(12) not null,
  kind varchar(20) not null,
  -- among those of its language and kind
  position int not null,
  words varchar(600) not null,
  -- a telephone number as people write it, or the address of a text; null for an emergency
  target varchar(300),
  -- an organization or a role; shown to everybody
  checked_by varchar(80) not null,
  checked_on date not null,
  constraint help_entry_pk primary key (language, kind, position),
  constraint help_entry_kind_check check (kind in ('HOTLINE', 'EMERGENCY', 'LINK')),
  constraint help_entry_position_check check
    (position >= 0 and position < 5 and (kind <> 'HOTLINE' or position < 3) and (kind <> 'EMERGENCY' or position = 0)),
  constraint help_entry_words_check check (trim(words) <> '' and (kind = 'EMERGENCY' or char_length(words) <= 120)),
  constraint help_entry_target_check check
    ((kind = 'EMERGENCY' and target is null)
      or (kind = 'HOTLINE' and target is not null and char_length(target) between 3 and 30 and lower(target) = upper(target))
      or (kind = 'LINK' and target is not null and target like 'https://_%')),
  constraint help_entry_checked_check check (trim(checked_by) <> '' and checked_on >= date '2020-01-01')
);
