-- the sender that mailboxes show, safe on a locked screen; empty for the one of the install
alter table campaign add column mail_name varchar(30) default '' not null;
