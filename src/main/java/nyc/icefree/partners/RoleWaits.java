package nyc.icefree.partners;

import nyc.icefree.people.PersonId;

/** A role in the organization waits for a coordinator's yes. */
public record RoleWaits(OrganizationId organization, PersonId person) {}
