-- Whether a coordinator let this person take lists out of the app.
alter table membership add column may_export boolean default false not null;
