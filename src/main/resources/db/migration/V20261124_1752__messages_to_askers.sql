-- A message can also go to whoever sent a request.
alter table outbox drop constraint outbox_recipient_kind_check;
alter table outbox add constraint outbox_recipient_kind_check check (recipient_kind in ('PERSON', 'RSVP', 'REQUEST'));
