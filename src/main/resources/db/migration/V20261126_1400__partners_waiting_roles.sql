-- A role that waits for a yes stands beside the role that is held, if any: nobody loses what they have by being asked.
alter table membership alter column role drop not null;
alter table membership add column waits_role varchar(30);
alter table membership add column waits_cause varchar(30);
alter table membership add column waits_since timestamp with time zone;
alter table membership add column waits_asked_by uuid;
alter table membership add column waits_for_coordinator boolean default false not null;
alter table membership add column waits_for_person boolean default false not null;
alter table membership add column waits_starts_at timestamp with time zone;
alter table membership add constraint membership_some_role_check check (role is not null or waits_role is not null);
alter table membership add constraint membership_waits_role_check check (waits_role = 'COORDINATOR' or waits_role = 'ORGANIZER');
alter table membership add constraint membership_waits_whole_check check (
  (waits_role is null and waits_cause is null and waits_since is null and waits_asked_by is null
    and waits_starts_at is null and waits_for_coordinator = false and waits_for_person = false)
  or (waits_role is not null and waits_cause is not null and waits_since is not null
    and (waits_for_coordinator or waits_for_person)));
-- While this has not passed, an organization whose coordinator an administrator ended is not one without a coordinator.
alter table organization add column coordinator_ended_at timestamp with time zone;
