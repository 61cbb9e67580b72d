package nyc.icefree.partners;

import nyc.icefree.people.PersonId;

public record RoleWaits(OrganizationId organization, PersonId person) {}
