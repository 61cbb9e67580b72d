package nyc.icefree.rsvp;

import java.time.Instant;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the party that gave it sees it.
 *
 * @param waitingPosition 1 for the first in the waiting list, null when not waiting
 * @param asksFirst whether it wants to be asked before it gets places that come free
 * @param offeredUntil until when it can take the places that are kept for it; null when none are
 * @param open how many places a waiting party could take at once, when it came with fewer people
 * @param tooSmall how many places the event has in all, where these are fewer than a waiting party needs; else null
 * @param moved whether the event got another time or place after it had answered
 * @param changeable whether it can still be changed or cancelled
 * @param noMore why nobody more is taken, neither into this party nor as another one, nor one that may come; null when somebody is
 * @param inLanguage in which of the event's languages it takes part; null where it did not say
 * @param code leads back to the manage link
 */
public record ManagedRsvp(
        RsvpId id,
        EventId event,
        RsvpState state,
        Party party,
        @Nullable Integer waitingPosition,
        boolean asksFirst,
        @Nullable Instant offeredUntil,
        int open,
        @Nullable Integer tooSmall,
        boolean moved,
        boolean changeable,
        @Nullable ReservationReason noMore,
        @Nullable Language inLanguage,
        SayableCode code) {
    public int partySize() {
        return party.people().total();
    }
}
