package nyc.icefree.shifts.announced;

import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;

/**
 * Announced when an organizer put a volunteer into a shift.
 *
 * @param unasked the volunteer had not asked for it; null in older stored announcements
 */
public record ShiftAssigned(
        AssignmentId assignment,
        ShiftId shift,
        PersonId volunteer,
        @Nullable Boolean unasked) {
    public boolean isPutIn() {
        return Boolean.TRUE.equals(unasked);
    }
}
