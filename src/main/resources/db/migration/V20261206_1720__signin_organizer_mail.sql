-- How they get what is not urgent among the mails about what they organize; gone with the account.
alter table staff_account add column organizer_mail varchar(10) default 'AT_ONCE' not null;
alter table staff_account add constraint staff_account_organizer_mail_check check (organizer_mail in ('AT_ONCE', 'DAILY', 'NONE'));
