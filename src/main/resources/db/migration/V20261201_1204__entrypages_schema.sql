-- Languages whose page an administrator has touched; off until then.
create table entry_page (
  language varchar(12) not null,
  shown boolean not null,
  -- when a native speaker had read it
  checked_on date,
  -- SHA-256 of the texts that were read
  checked_texts varchar(64),
  constraint entry_page_pk primary key (language),
  constraint entry_page_checked_check check ((checked_on is null) = (checked_texts is null))
);
