-- What one person proposed for several events at once belongs together, so that another can decide it at once.
alter table proposed_change add column bundle uuid;
create index proposed_change_by_bundle on proposed_change (bundle);
