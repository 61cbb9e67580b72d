package nyc.icefree.partners;

import nyc.icefree.people.PersonId;

/** Announced: a role waits for a coordinator's yes. */
public record RoleWaits(OrganizationId organization, PersonId person) {}
