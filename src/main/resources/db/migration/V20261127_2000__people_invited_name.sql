-- Whom an administrator invited is shown by what was typed, sealed under the person's key: an address may belong to
-- somebody who helps here under a name that nobody may learn by inviting it.
alter table staff_account add column sealed_invited_name bytea;
alter table staff_account add column invited_language varchar(10);
