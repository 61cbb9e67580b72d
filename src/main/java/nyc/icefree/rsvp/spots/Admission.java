package nyc.icefree.rsvp.spots;

import nyc.icefree.eventform.Admittance;
import nyc.icefree.rsvp.Proof;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.Wish;
import org.jspecify.annotations.Nullable;

/** Decides how a new RSVP stands. */
public final class Admission {
    private Admission() {}

    /**
     * @param invited whether it comes by an invitation, which needs no other look
     * @return null when it is taken
     */
    public static @Nullable ReservationReason obstacle(Admittance admittance, boolean invited) {
        return admittance == Admittance.INVITED && !invited ? ReservationReason.INVITATION_MISSING : null;
    }

    /** Whether invitations matter: where everybody may come, a used-up one is no hindrance. */
    static boolean minds(Admittance admittance) {
        return admittance != Admittance.EVERYONE;
    }

    public static boolean isLookedAt(Admittance admittance, boolean invited) {
        return admittance != Admittance.EVERYONE && !invited;
    }

    /**
     * @param looked whether organizers look at it first
     * @return GOING for one that gets spots or waits for them
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
     * Null when a party may grow.
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

    public static @Nullable ReservationReason obstacleToMove(RsvpState was) {
        return obstacleToMove(was, Admittance.EVERYONE, false);
    }

    /**
     * Whether a party may move to another date: nothing is given up for an uncertain answer.
     *
     * @param admittance of the other date
     * @param invited whether its invitation holds there too
     * @return null when it may, if there are spots
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
