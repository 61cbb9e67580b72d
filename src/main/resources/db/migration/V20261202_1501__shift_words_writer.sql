-- Who wrote what a shift says to those in it; null where nobody knows, as of a template.
alter table shift add column words_by uuid;
-- Why an administrator last took it out, empty without a reason; null where none did.
alter table shift add column words_declined varchar(1000);
