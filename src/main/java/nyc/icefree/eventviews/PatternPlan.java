package nyc.icefree.eventviews;

import nyc.icefree.eventform.EventDraft;
import nyc.icefree.partners.OrganizationId;

/**
 * A pattern as its organizers edit it.
 *
 * @param version to hand back with the change, so that nobody overwrites what another has saved meanwhile
 * @param draft only its hours and length count, not its day
 */
public record PatternPlan(PatternId id, int version, OrganizationId host, EventDraft draft) {}
