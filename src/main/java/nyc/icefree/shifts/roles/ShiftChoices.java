package nyc.icefree.shifts.roles;

import nyc.icefree.volunteers.skills.OrganizationSkills;

/** @param wordsWait an administrator reads notes and meeting points before volunteers do */
public record ShiftChoices(OrganizationRoles roles, OrganizationSkills skills, boolean wordsWait) {}
