-- An administrator approved this calendar, and so the server on which it lies, for its organization.
alter table source add column host_approved boolean default false not null;
alter table source alter column host_approved drop default;
