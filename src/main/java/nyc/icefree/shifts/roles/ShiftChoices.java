package nyc.icefree.shifts.roles;

import nyc.icefree.volunteers.skills.OrganizationSkills;

/** What a shift of one organization can be for, and ask for. */
public record ShiftChoices(OrganizationRoles roles, OrganizationSkills skills) {}
