-- Calendars knew the series as one entry before its dates became entries by themselves: that entry is told to be off.
alter table series add was_one_entry boolean default false not null;
-- Outlook puts the 29th to 31st on the last day of shorter months: from now on these are written date by date.
update series set was_one_entry = true
where rule like 'FREQ=MONTHLY;BYMONTHDAY=29%' or rule like 'FREQ=MONTHLY;BYMONTHDAY=30%' or rule like 'FREQ=MONTHLY;BYMONTHDAY=31%';
