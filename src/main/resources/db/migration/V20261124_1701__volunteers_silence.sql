-- When something was last heard of the volunteer, and when they were asked, unanswered so far, whether they still help.
alter table volunteer add column heard_at timestamp with time zone;
alter table volunteer add column asked_at timestamp with time zone;
update volunteer set heard_at = coalesce(confirmed_at, signed_up_at);
alter table volunteer alter column heard_at set not null;
