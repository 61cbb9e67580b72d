package nyc.icefree.rsvp;

import nyc.icefree.rsvp.answers.RsvpState;
import org.jspecify.annotations.Nullable;

/** An answer as it is written first. @param turn in the waiting list; null for a party that has its places */
record NewRsvp(
        PendingRsvp answer, RsvpState state, @Nullable Long turn) {}
