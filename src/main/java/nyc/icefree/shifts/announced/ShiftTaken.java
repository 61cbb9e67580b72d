package nyc.icefree.shifts.announced;

import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;

/**
 * Announced: a volunteer has taken a shift.
 *
 * @param from of who gave them the seat; null for a free one, also in announcements that were kept before there was this
 */
public record ShiftTaken(
        AssignmentId assignment,
        ShiftId shift,
        PersonId volunteer,
        @Nullable AssignmentId from) {}
