package nyc.icefree.shifts.seats;

import java.time.Duration;
import java.util.Set;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.Part;
import nyc.icefree.shifts.fit.SignupStatus;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stood to a shift with all that hung on it, for {@code SeatChange} alone: nothing of it is shown.
 *
 * @param sealedReason as their assignment has it
 * @param sealedKinds what that reason sets aside, likewise
 * @param corrected how long they did it, as an organizer said; null for what was planned
 * @param part what they did of it; null for all of it
 * @param obstacles what was in the way of them once their seat was free
 */
public record AssignmentSnapshot(
        AssignmentState state,
        byte @Nullable [] sealedReason,
        byte @Nullable [] sealedKinds,
        @Nullable Duration corrected,
        DayStatements.Standing day,
        @Nullable Part part,
        Set<SignupStatus.Kind> obstacles) {
    @Override
    public String toString() {
        return "Stood[" + state + "]";
    }
}
