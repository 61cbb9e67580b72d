package nyc.icefree.rsvp.answers;

import java.util.Set;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the party that gave it sees it.
 *
 * @param waitingPosition 1 for the first in the waiting list, null when not waiting
 * @param changeable whether it can still be changed or cancelled
 * @param noMore why nobody more is taken, neither into this party nor as another one; null when somebody is
 * @param sharedWith co-hosts that may see it besides the host
 */
public record ManagedRsvp(
        RsvpId id,
        EventId event,
        RsvpState state,
        String name,
        int partySize,
        @Nullable String email,
        Needs needs,
        Language language,
        @Nullable Integer waitingPosition,
        boolean changeable,
        @Nullable ReservationReason noMore,
        Set<OrganizationId> sharedWith) {}
