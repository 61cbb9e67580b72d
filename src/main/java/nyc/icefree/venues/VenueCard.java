package nyc.icefree.venues;

import nyc.icefree.partners.OrganizationId;

/**
 * A place as staff see it.
 *
 * @param version to hand back with a change
 * @param owner whose organizers may change it
 */
public record VenueCard(VenueId id, int version, OrganizationId owner, VenueForm facts, boolean mayChange) {}
