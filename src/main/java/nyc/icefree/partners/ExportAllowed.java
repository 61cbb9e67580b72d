package nyc.icefree.partners;

import nyc.icefree.people.PersonId;

/**
 * Somebody of the organization may take lists of names out of the app from now on.
 *
 * @param by the coordinator who let them
 */
public record ExportAllowed(OrganizationId organization, PersonId by) {}
