package nyc.icefree.shifts.signup;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.fit.SignupStatus;
import org.jspecify.annotations.Nullable;

/**
 * A shift with a seat that is empty from start to end, and a volunteer's status for it.
 *
 * @param event for the team; null for a shift without event
 * @param missing number of such seats, at least one
 * @param seats that it needs
 * @param own their assignment to it, perhaps a former one; null for none
 */
public record OpenForThem(
        ShiftCard shift,
        @Nullable EventView event,
        int missing,
        int seats,
        @Nullable AssignmentState own,
        SignupStatus status) {
    /** Whether an organizer may offer it; the weekly limit of asks is checked elsewhere. */
    public boolean mayBeOffered() {
        return (own == null || own == AssignmentState.HANDED_BACK) && status.mayBeAsked(AskKind.OFFER);
    }
}
