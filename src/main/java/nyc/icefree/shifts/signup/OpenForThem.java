package nyc.icefree.shifts.signup;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.fit.SignupStatus;
import org.jspecify.annotations.Nullable;

/**
 * A shift with a seat that is empty from start to end, and how a volunteer stands to it.
 *
 * @param event for the team; null for a shift that stands alone
 * @param missing such seats, at least one
 * @param seats that it needs
 * @param own their assignment to it, perhaps of an earlier time; null for none
 */
public record OpenForThem(
        ShiftCard shift,
        @Nullable EventView event,
        int missing,
        int seats,
        @Nullable AssignmentState own,
        SignupStatus status) {
    /** Nothing keeps an organizer from asking them; whether they are asked too often is another's to say. */
    public boolean mayBeOffered() {
        return (own == null || own == AssignmentState.HANDED_BACK) && status.mayBeAsked(AskKind.OFFER);
    }
}
