package nyc.icefree.rsvp;

import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;

/**
 * An RSVP as its party sees it at this moment; its standing has no lapsed offer.
 *
 * @param moved whether the event got another time or place after the party answered
 * @param changeable whether it can still be changed or cancelled
 * @param noMore why nobody more is taken, in this party or another; null when somebody is
 */
public record ManagedRsvp(
        RsvpId id,
        EventId event,
        RsvpStanding standing,
        Party party,
        Waiting waiting,
        boolean moved,
        boolean changeable,
        @Nullable ReservationReason noMore,
        SayableCode code) {
    /**
     * What a waiting party can expect.
     *
     * @param position 1 for the first in the waiting list, null when not waiting
     * @param open how many spots it could take at once, if it came with fewer people
     * @param tooSmall how many spots the event has in all, when these are fewer than it needs; else null
     */
    public record Waiting(
            @Nullable Integer position, int open, @Nullable Integer tooSmall) {
        public static final Waiting NONE = new Waiting(null, 0, null);
    }

    public RsvpState state() {
        return standing.state();
    }

    public int size() {
        return party.size();
    }
}
