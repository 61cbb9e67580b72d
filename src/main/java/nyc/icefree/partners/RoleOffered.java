package nyc.icefree.partners;

import nyc.icefree.people.PersonId;

public record RoleOffered(OrganizationId organization, PersonId person) {}
