package nyc.icefree.disclosure;

import nyc.icefree.eventform.EventDraft;
import nyc.icefree.partners.OrganizationId;

/** A pattern as its organizers edit it; only the hours and length of its draft count, not its day. */
public record PatternPlan(PatternId id, int version, OrganizationId host, EventDraft draft) {}
