package nyc.icefree.shifts.announced;

import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;

/**
 * Announced: an organizer has taken a volunteer out of a shift.
 *
 * @param again how they stand to it again, where nothing but an assigning was taken back; null else, also in announcements that were
 *     kept before there was this
 */
public record ShiftUnassigned(
        AssignmentId assignment,
        ShiftId shift,
        PersonId volunteer,
        @Nullable AssignmentState again) {
    /** Whoever counted on them, did so before. */
    public boolean leaves() {
        return again == null;
    }
}
