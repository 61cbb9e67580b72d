package nyc.icefree.rsvp;

import org.jspecify.annotations.Nullable;

/**
 * A party as it was before an organizer cancelled it, so that this can be taken back.
 *
 * @param turn in the waiting list; null when it was coming
 */
public record CancelledRsvp(RsvpId rsvp, @Nullable Long turn) {}
