package nyc.icefree.shifts.announced;

import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;

/**
 * Announced when an organizer took a volunteer out of a shift.
 *
 * @param again their state when an assigning was merely undone; else null, also in older stored announcements
 */
public record ShiftUnassigned(
        AssignmentId assignment,
        ShiftId shift,
        PersonId volunteer,
        @Nullable AssignmentState again) {
    public boolean leaves() {
        return again == null;
    }
}
