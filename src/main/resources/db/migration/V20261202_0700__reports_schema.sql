-- A row is one number of an organization's report of one month.
create table report_total (
  -- zeros for what was asked of no organization, and for whether the month is written
  organization_id uuid not null,
  -- its first day
  of_month date not null,
  measure varchar(20) not null,
  -- such as LANGUAGE:es; empty for the total, GONE for rows that were destroyed before the month was written;
  -- WRITTEN says that the month is
  part varchar(60) not null,
  amount bigint not null,
  constraint report_total_pk primary key (organization_id, of_month, measure, part),
  constraint report_total_month_check check (extract(day from of_month) = 1),
  constraint report_total_amount_check check (amount >= 0),
  constraint report_total_measure_check check (measure in (
    'HELD', 'CANCELLED', 'SPOTS', 'RESERVED', 'COUNTED', 'CAME', 'HEADSETS', 'ASKED', 'MET', 'SEATS', 'FILLED',
    'MINUTES', 'HELPED', 'GIVEN_BACK', 'REQUESTS', 'DECIDED', 'DAYS', 'USEFUL', 'UNDERSTOOD', 'HEARD'))
);
create index report_total_by_month on report_total (of_month);

-- A row is a word in links by which an organization learns where people heard of its events.
create table report_code (
  organization_id uuid not null,
  code varchar(30) not null,
  created_at timestamp with time zone not null,
  constraint report_code_pk primary key (organization_id, code),
  constraint report_code_organization_fk foreign key (organization_id) references organization (id)
);

-- A row is what is left of assignments to one shift that were destroyed.
create table shift_remains (
  shift_id uuid not null,
  -- minutes that people helped
  helped int not null,
  -- people who gave it back
  given_back int not null,
  constraint shift_remains_pk primary key (shift_id),
  constraint shift_remains_shift_fk foreign key (shift_id) references shift (id) on delete cascade,
  constraint shift_remains_check check (helped >= 0 and given_back >= 0)
);

-- whether everybody may read the coalition's year
alter table campaign add column shows_year boolean default false not null;
