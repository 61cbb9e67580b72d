-- Who may reserve: everyone, whoever the organizers said yes to, or whoever has an invitation.
alter table event add column rsvps_admittance varchar(20) default 'EVERYONE' not null;
update event set rsvps_admittance = 'APPROVED' where rsvps_approval;
alter table event add constraint event_rsvps_admittance_check check (rsvps_admittance in ('EVERYONE', 'APPROVED', 'INVITED'));
alter table event drop column rsvps_approval;
alter table event_pattern add column rsvps_admittance varchar(20) default 'EVERYONE' not null;
update event_pattern set rsvps_admittance = 'APPROVED' where rsvps_approval;
alter table event_pattern drop column rsvps_approval;
alter table event_places add column admittance varchar(20) default 'EVERYONE' not null;
update event_places set admittance = 'APPROVED' where approval;
alter table event_places drop column approval;
