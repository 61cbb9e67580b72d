-- Whether an administrator agreed to what a shift says to those in it; asked only while its organization is not trusted.
alter table shift add column words_agreed boolean default false not null;
