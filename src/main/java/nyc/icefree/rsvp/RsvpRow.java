package nyc.icefree.rsvp;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.answers.RsvpState;
import org.jspecify.annotations.Nullable;

/** One answer as it lies in the database. */
record RsvpRow(
        RsvpId id,
        EventId event,
        RsvpState state,
        int partySize,
        SealedParty sealed,
        byte @Nullable [] reason,
        byte[] manage,
        boolean byHand,
        @Nullable Long turn,
        Instant createdAt,
        Instant changedAt) {

    /** Whether the party holds places: those who came or did not show up keep theirs. */
    boolean holdsPlaces() {
        return state == RsvpState.GOING || state == RsvpState.ATTENDED || state == RsvpState.NO_SHOW;
    }

    /** Now, or as little later that it is told apart from the last change; as every database keeps it. */
    Instant later(Instant now) {
        var known = now.truncatedTo(ChronoUnit.MILLIS);
        return known.isAfter(changedAt)
                ? known
                : changedAt.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
    }

    boolean waits() {
        return state == RsvpState.WAITLISTED;
    }

    /** Whether the party itself may still change or cancel: not once it was marked at the door. */
    boolean isOpen() {
        return state == RsvpState.GOING || waits();
    }
}
