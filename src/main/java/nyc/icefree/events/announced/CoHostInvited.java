package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;

/** Announced: an organization was asked to stand behind an event. */
public record CoHostInvited(EventId event, OrganizationId organization, int version) {}
