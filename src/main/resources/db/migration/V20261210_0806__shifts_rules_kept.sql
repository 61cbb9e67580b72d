-- A template has roles of its own organization alone, as its shifts have.
alter table event_pattern add constraint event_pattern_organization_unique unique (id, organization_id);
alter table pattern_shift add column organization_id uuid;
update pattern_shift set organization_id =
  (select p.organization_id from event_pattern p where p.id = pattern_shift.pattern_id);
alter table pattern_shift alter column organization_id set not null;
alter table pattern_shift add constraint pattern_shift_organization_fk foreign key (pattern_id, organization_id)
  references event_pattern (id, organization_id);
update pattern_shift set own_role = null where own_role is not null and not exists (select 1 from own_role r
  where r.id = pattern_shift.own_role and r.organization_id = pattern_shift.organization_id);
alter table pattern_shift drop constraint pattern_shift_own_role_fk;
alter table pattern_shift add constraint pattern_shift_own_role_fk foreign key (own_role, organization_id, role)
  references own_role (id, organization_id, kind);
-- nothing refers to the pair any more
alter table own_role drop constraint own_role_kind_unique;

-- What a volunteer says of a shift is in full quarters of an hour, and only what was said is answered.
update assignment set helped_minutes = helped_minutes - mod(helped_minutes, 15) where mod(helped_minutes, 15) <> 0;
alter table assignment add constraint assignment_helped_quarters_check check (mod(helped_minutes, 15) = 0);
update assignment set hours_answer = null where helped_minutes is null;
alter table assignment add constraint assignment_answered_hours_check check (hours_answer is null or helped_minutes is not null);
