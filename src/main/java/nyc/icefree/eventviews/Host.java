package nyc.icefree.eventviews;

import nyc.icefree.partners.OrganizationId;

/** An organization behind an event; the first of an event's hosts is the host, the others co-hosts in the agreed order. */
public record Host(OrganizationId id, String slug, String name) {}
