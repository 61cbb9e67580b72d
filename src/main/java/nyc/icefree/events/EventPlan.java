package nyc.icefree.events;

import nyc.icefree.partners.OrganizationId;

/**
 * An event as its organizers edit it.
 *
 * @param version to hand back with the change, so that nobody overwrites what another has saved meanwhile
 */
public record EventPlan(EventId id, int version, OrganizationId host, EventState state, EventDraft draft) {}
