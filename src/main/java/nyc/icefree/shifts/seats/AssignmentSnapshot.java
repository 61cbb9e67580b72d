package nyc.icefree.shifts.seats;

import java.time.Duration;
import java.util.Set;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.Part;
import nyc.icefree.shifts.fit.SignupStatus;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's assignment with all that depends on it, for undo by {@code SeatChange}; never shown.
 *
 * @param sealedReason as in the assignment
 * @param sealedKinds obstacles that the reason overrides, likewise
 * @param corrected time helped, as an organizer said; null for the planned time
 * @param part of the shift; null for all of it
 * @param obstacles that existed once the seat was free
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
