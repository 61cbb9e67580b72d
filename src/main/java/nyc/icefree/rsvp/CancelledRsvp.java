package nyc.icefree.rsvp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A party as it was before an organizer cancelled it, so that this can be taken back.
 *
 * @param was how it stood
 * @param turn in the waiting list; null when it was coming
 * @param at when it was cancelled: whoever cancelled it later, the party itself most of all, meant it
 */
public record CancelledRsvp(
        RsvpId rsvp, RsvpState was, @Nullable Long turn, Instant at) {}
