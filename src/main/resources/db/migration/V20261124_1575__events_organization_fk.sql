-- Whoever hosts an event or owns a venue is an organization of the coalition.
alter table event_host add constraint event_host_organization_fk foreign key (organization_id) references organization (id);
alter table venue add constraint venue_owner_fk foreign key (owner_id) references organization (id);
