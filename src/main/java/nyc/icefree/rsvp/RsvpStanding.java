package nyc.icefree.rsvp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an RSVP stands.
 *
 * @param turn in the waiting list; null when it has none
 * @param asksFirst whether spots are offered to it before it gets them
 * @param lapses how many offers it let lapse
 * @param offerUntil when its offer lapses; null without one
 * @param movedTo the RSVP to another date that replaced it
 */
public record RsvpStanding(
        RsvpState state,
        @Nullable Long turn,
        boolean asksFirst,
        int lapses,
        @Nullable Instant offerUntil,
        @Nullable RsvpId movedTo) {
    public boolean waits() {
        return state == RsvpState.WAITLISTED;
    }

    /** Whether it can still say yes. A lapsed offer may stay in the database for a minute. */
    public boolean isOffered(Instant now) {
        return state == RsvpState.OFFERED && offerUntil != null && now.isBefore(offerUntil);
    }

    public RsvpStanding at(Instant now) {
        return isOffered(now) ? this : new RsvpStanding(state, turn, asksFirst, lapses, null, movedTo);
    }

    /** Whether it is off because it let two offers lapse. */
    public boolean tookNone() {
        return state == RsvpState.CANCELLED && lapses > 1 && movedTo == null;
    }
}
