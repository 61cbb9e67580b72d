-- Whether a second person must agree before a published event moves: on for organizations that are not trusted.
alter table organization add column second_person boolean default false not null;
update organization set second_person = true where trusted = false;
