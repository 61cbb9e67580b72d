package nyc.icefree.partners;

import nyc.icefree.people.PersonId;

/** Announced: this person was offered a role and has to answer. */
public record RoleOffered(OrganizationId organization, PersonId person) {}
