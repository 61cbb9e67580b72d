package nyc.icefree.partners;

import nyc.icefree.people.PersonId;

/** @param by the coordinator who allowed it */
public record ExportAllowed(OrganizationId organization, PersonId by) {}
