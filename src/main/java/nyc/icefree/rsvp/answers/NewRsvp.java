package nyc.icefree.rsvp.answers;

import nyc.icefree.rsvp.RsvpState;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is written first.
 *
 * @param turn in the waiting list, given also to those that are looked at first; null for others
 * @param passedOver how many of those that were written with it got places before it
 */
public record NewRsvp(
        PendingRsvp answer, RsvpState state, @Nullable Long turn, int passedOver) {
    /** Of a party that does not wait. */
    public NewRsvp(PendingRsvp answer, RsvpState state) {
        this(answer, state, null, 0);
    }

    public NewRsvp overtaken() {
        return state == RsvpState.WAITLISTED ? new NewRsvp(answer, state, turn, passedOver + 1) : this;
    }

    /** Who left no address is told nothing, so nobody needs to hear of it; and none is written to that a flood brought. */
    public boolean isTold() {
        return answer.hasContact() && state != RsvpState.HELD;
    }
}
