package nyc.icefree.partners;

import nyc.icefree.people.PersonId;

/**
 * Announced: a member may export lists of names from now on.
 *
 * @param by the coordinator who allowed it
 */
public record ExportAllowed(OrganizationId organization, PersonId by) {}
