package nyc.icefree.partners;

import nyc.icefree.people.PersonId;

/** The organization offered this person a role, which waits for their own yes. */
public record RoleOffered(OrganizationId organization, PersonId person) {}
