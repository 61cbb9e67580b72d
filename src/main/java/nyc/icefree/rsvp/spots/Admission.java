package nyc.icefree.rsvp.spots;

import nyc.icefree.eventform.Admittance;
import nyc.icefree.rsvp.Proof;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.Wish;
import org.jspecify.annotations.Nullable;

/** The one place that decides how a new answer stands, by what the party wants and by what it showed. */
public final class Admission {
    private Admission() {}

    /**
     * @param invited whether it comes by an invitation, which lets in without another look
     * @return why no such answer is taken; null when one is
     */
    public static @Nullable ReservationReason obstacle(Admittance admittance, boolean invited) {
        return admittance == Admittance.INVITED && !invited ? ReservationReason.INVITATION_MISSING : null;
    }

    /** Whether an answer is taken for the sake of an invitation; where everybody may come, one that lets nobody in is no hindrance. */
    static boolean minds(Admittance admittance) {
        return admittance != Admittance.EVERYONE;
    }

    /** Whether organizers look at what a party says before it gets places: also of one that answered before only the invited may. */
    public static boolean isLookedAt(Admittance admittance, boolean invited) {
        return admittance != Admittance.EVERYONE && !invited;
    }

    /**
     * @param looked whether the organizers look at it
     * @return GOING for one that gets its places, or waits for them where there are none
     */
    public static RsvpState of(Wish wish, Proof proof, boolean looked) {
        if (proof == Proof.DOUBTED) {
            return RsvpState.HELD;
        }
        if (wish == Wish.MAYBE) {
            return RsvpState.MAYBE;
        }
        return looked ? RsvpState.ASKED : RsvpState.GOING;
    }

    /**
     * Why a party may not become larger where others may not come unseen; null when it may, if there are places for it. One whose
     * invitation lets in no more is as a stranger, but whoever it came by no organizer looks at again before it gets places.
     *
     * @param came whether it came by an invitation
     * @param letIn whether that lets in so many more
     */
    public static @Nullable ReservationReason obstacleToGrow(
            RsvpState was, Admittance admittance, boolean came, boolean letIn) {
        if (letIn) {
            return null;
        }
        return switch (admittance) {
            case EVERYONE -> null;
            case APPROVED ->
                !came && (was.isUndecided() || was == RsvpState.MAYBE) ? null : ReservationReason.LOOKED_AT;
            case INVITED -> ReservationReason.INVITED_GROWS;
        };
    }

    /** Whether a party in that state could have another date at all. */
    public static @Nullable ReservationReason obstacleToMove(RsvpState was) {
        return obstacleToMove(was, Admittance.EVERYONE, false);
    }

    /**
     * Whether a party may have another date instead of its own: nothing that it has is given up for a perhaps.
     *
     * @param was how it stands at its own date
     * @param admittance who may answer to the other one
     * @param invited whether the party's invitation holds there too
     * @return why not; null when it may, if there are places for it
     */
    public static @Nullable ReservationReason obstacleToMove(RsvpState was, Admittance admittance, boolean invited) {
        return switch (was) {
            case MAYBE, ASKED -> toOther(admittance, invited);
            case GOING, OFFERED, WAITLISTED ->
                admittance == Admittance.APPROVED && !invited
                        ? ReservationReason.OTHER_DATE_ASKS
                        : toOther(admittance, invited);
            case HELD, REFUSED, CANCELLED, ATTENDED, NO_SHOW -> ReservationReason.NOT_COMING;
        };
    }

    private static @Nullable ReservationReason toOther(Admittance admittance, boolean invited) {
        return obstacle(admittance, invited) == null ? null : ReservationReason.OTHER_DATE_INVITES;
    }
}
