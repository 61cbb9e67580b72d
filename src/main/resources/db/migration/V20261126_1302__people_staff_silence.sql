-- When a member of the staff last signed in, and when they were asked, unanswered so far, whether they still need the account.
alter table staff_account add column signed_in_at timestamp with time zone;
alter table staff_account add column asked_at timestamp with time zone;
