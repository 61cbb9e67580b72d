package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;

/** Announced when an organization was asked to co-host. */
public record CoHostInvited(EventId event, OrganizationId organization, int version) {}
