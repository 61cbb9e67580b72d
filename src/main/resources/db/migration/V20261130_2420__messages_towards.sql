-- Where the link of a waiting sign-in mail leads afterwards: the id of the shift that was being looked at. Taken out again
-- when the mail has left or never will.
alter table outbox add column towards uuid;
