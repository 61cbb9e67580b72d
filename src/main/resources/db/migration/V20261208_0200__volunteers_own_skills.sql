-- Skills that an organization added for those who help it.
create table own_skill (
  id uuid not null,
  organization_id uuid not null,
  -- a line for each language, its tag first
  names varchar(2000) not null,
  -- nobody can choose it any more; who has it keeps it, and shifts go on asking for it
  archived boolean not null,
  version integer not null,
  constraint own_skill_pk primary key (id),
  constraint own_skill_organization_fk foreign key (organization_id) references organization (id)
);
create index own_skill_by_organization on own_skill (organization_id);

-- Whoever has a skill can do what it includes too, as one organization sees it; written while that organization is held, so that
-- none includes itself. Each is the name of a skill that all know, or the id of one of its own.
create table skill_inclusion (
  organization_id uuid not null,
  skill varchar(36) not null,
  included varchar(36) not null,
  constraint skill_inclusion_pk primary key (organization_id, skill, included),
  constraint skill_inclusion_organization_fk foreign key (organization_id) references organization (id),
  constraint skill_inclusion_other_check check (skill <> included)
);

-- Room for the ids of all that one organization can ever have.
alter table shift alter column skills set data type varchar(4000);
alter table shift alter column preferred set data type varchar(4000);
alter table pattern_shift alter column skills set data type varchar(4000);
alter table pattern_shift alter column preferred set data type varchar(4000);
