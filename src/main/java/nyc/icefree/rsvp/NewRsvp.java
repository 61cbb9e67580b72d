package nyc.icefree.rsvp;

import nyc.icefree.rsvp.answers.RsvpState;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is written first.
 *
 * @param turn in the waiting list, given also to those that are looked at first; null for others
 * @param passedOver how many of those that were written with it got places before it
 */
record NewRsvp(
        PendingRsvp answer, RsvpState state, @Nullable Long turn, int passedOver) {
    /** Of a party that does not wait. */
    NewRsvp(PendingRsvp answer, RsvpState state) {
        this(answer, state, null, 0);
    }

    NewRsvp overtaken() {
        return state == RsvpState.WAITLISTED ? new NewRsvp(answer, state, turn, passedOver + 1) : this;
    }

    /** Who left no address is told nothing, so nobody needs to hear of it; and none is written to that a flood brought. */
    boolean isTold() {
        return answer.hasContact() && state != RsvpState.HELD;
    }
}
