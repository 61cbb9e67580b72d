package nyc.icefree.disclosure;

import nyc.icefree.eventform.EventDraft;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * An event as its organizers edit it.
 *
 * @param version to hand back with the change, so that nobody overwrites what another has saved meanwhile
 * @param reason why it is postponed or cancelled; otherwise null
 */
public record EventPlan(
        EventId id,
        int version,
        OrganizationId host,
        EventState state,
        EventDraft draft,
        @Nullable String reason) {}
