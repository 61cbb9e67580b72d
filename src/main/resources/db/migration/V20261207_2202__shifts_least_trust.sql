-- How far its organization must trust whoever takes it.
alter table shift add column least_trust varchar(30) default 'NEW' not null;
alter table pattern_shift add column least_trust varchar(30) default 'NEW' not null;
alter table shift add constraint shift_least_trust_check check (least_trust in ('NEW', 'TRAINED', 'TRUSTED'));
