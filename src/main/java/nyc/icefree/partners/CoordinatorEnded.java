package nyc.icefree.partners;

import nyc.icefree.people.PersonId;

/** Announced: an administrator ended a coordinator's role or account. */
public record CoordinatorEnded(OrganizationId organization, PersonId person) {}
