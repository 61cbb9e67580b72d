package nyc.icefree.rsvp;

import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.answers.Wish;
import org.jspecify.annotations.Nullable;

/** The one place that decides how a new answer stands, by what the party wants and by what it showed. */
final class Admission {
    private Admission() {}

    /**
     * @param approval whether the organizers look at each answer
     * @return GOING for one that gets its places, or waits for them where there are none
     */
    static RsvpState of(Wish wish, Proof proof, boolean approval) {
        if (proof == Proof.DOUBTED) {
            return RsvpState.HELD;
        }
        if (wish == Wish.MAYBE) {
            return RsvpState.MAYBE;
        }
        return approval ? RsvpState.ASKED : RsvpState.GOING;
    }

    /**
     * Whether a party may have another date instead of its own: nothing that it has is given up for a perhaps.
     *
     * @param was how it stands at its own date
     * @param approval whether the organizers look at each answer to the other one
     * @return why not; null when it may, if there are places for it
     */
    static @Nullable ReservationReason obstacleToMove(RsvpState was, boolean approval) {
        return switch (was) {
            case MAYBE, ASKED -> null;
            case GOING, OFFERED, WAITLISTED -> approval ? ReservationReason.OTHER_DATE_ASKS : null;
            case HELD, REFUSED, CANCELLED, ATTENDED, NO_SHOW -> ReservationReason.NOT_COMING;
        };
    }
}
