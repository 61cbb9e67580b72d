-- Whose things were read or changed: their coordinators may read of it, and the record names them.
alter table audit_entry add column organization uuid;
create index audit_entry_by_organization on audit_entry (organization, at);
