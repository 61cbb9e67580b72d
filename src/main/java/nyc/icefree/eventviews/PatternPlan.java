package nyc.icefree.eventviews;

import nyc.icefree.eventform.EventDraft;
import nyc.icefree.partners.OrganizationId;

/**
 * A pattern as its organizers edit it.
 *
 * @param version to hand back with the change, so that nobody overwrites what another has saved meanwhile
 * @param draft of whose time only the hours and the length mean something
 */
public record PatternPlan(PatternId id, int version, OrganizationId host, EventDraft draft) {}
