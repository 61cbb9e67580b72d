package nyc.icefree.venues;

import nyc.icefree.partners.OrganizationId;

/** @param version to send back with a change */
public record VenueCard(VenueId id, int version, OrganizationId owner, VenueForm facts, boolean mayChange) {}
