package nyc.icefree.partners;

import nyc.icefree.people.PersonId;

/** @param by the coordinator who allowed it */
public record ExportRightGiven(OrganizationId organization, PersonId by) {}
