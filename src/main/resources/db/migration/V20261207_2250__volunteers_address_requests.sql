-- What waits was asked for in the last day, and is sealed for another place than an id of its own: it is asked for anew.
delete from volunteer_new_mail_address;
-- Of the request: its letter says this address and no other.
alter table volunteer_new_mail_address add column id uuid not null;
alter table volunteer_new_mail_address add constraint volunteer_new_mail_address_id_unique unique (id);

-- False for one that was taken away by the way back: it is kept to be told so, and nothing leads to it.
alter table volunteer_old_mail_address add column leads_back boolean default true not null;
