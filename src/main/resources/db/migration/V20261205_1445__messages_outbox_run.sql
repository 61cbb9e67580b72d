-- Reminders are not all that is made for very many, a part after the other.
alter table reminder_run rename to outbox_run;
