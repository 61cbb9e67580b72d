-- Null once the account of whoever took the list is deleted.
alter table rsvp_export alter column who drop not null;
