package nyc.icefree.shifts.roles;

import nyc.icefree.volunteers.skills.OrganizationSkills;

public record ShiftChoices(OrganizationRoles roles, OrganizationSkills skills) {}
