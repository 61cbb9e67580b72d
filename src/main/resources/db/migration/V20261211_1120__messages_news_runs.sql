-- What became of an event is told in parts too, and whoever goes on must know to which version of it something was taken back;
-- nothing where nothing was.
alter table outbox_run add column back_to int;
