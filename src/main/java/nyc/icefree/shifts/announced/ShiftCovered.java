package nyc.icefree.shifts.announced;

import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;

/**
 * Announced: somebody else has taken a volunteer's shift from them, as they wished; its seat was never empty.
 *
 * @param assignment of who gave it
 * @param swapped that of who gave another shift for it, and is announced likewise; null for nobody
 */
public record ShiftCovered(
        AssignmentId assignment,
        ShiftId shift,
        PersonId volunteer,
        @Nullable AssignmentId swapped) {}
