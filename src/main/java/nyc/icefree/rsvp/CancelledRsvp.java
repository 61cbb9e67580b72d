package nyc.icefree.rsvp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A party as it was before an organizer cancelled it, to undo that.
 *
 * @param turn in the waiting list; null when it was coming
 * @param at when it was cancelled; a later cancellation, above all by the party itself, stays
 */
public record CancelledRsvp(
        RsvpId rsvp, RsvpState was, @Nullable Long turn, Instant at) {}
