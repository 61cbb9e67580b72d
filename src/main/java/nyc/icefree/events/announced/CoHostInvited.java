package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;

public record CoHostInvited(EventId event, OrganizationId organization, int version) {}
