alter table venue add constraint venue_private_transit_check check (private_place = false or transit_others = '');
