-- Only rules of the kinds that the app makes (recurrence.Pattern) are kept, or wait to be.
alter table series add constraint series_rule_check check (
  rule is null or rule = 'FREQ=DAILY' or rule like 'FREQ=DAILY;%'
  or rule like 'FREQ=WEEKLY;BYDAY=%' or rule like 'FREQ=MONTHLY;BYMONTHDAY=%' or rule like 'FREQ=MONTHLY;BYDAY=%'
  or (rule like 'FREQ=YEARLY;BYMONTH=%;BYMONTHDAY=%' and rule not like 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29%'));
alter table proposal add constraint proposal_rule_check check (
  rule is null or rule = 'FREQ=DAILY' or rule like 'FREQ=DAILY;%'
  or rule like 'FREQ=WEEKLY;BYDAY=%' or rule like 'FREQ=MONTHLY;BYMONTHDAY=%' or rule like 'FREQ=MONTHLY;BYDAY=%'
  or (rule like 'FREQ=YEARLY;BYMONTH=%;BYMONTHDAY=%' and rule not like 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29%'));
