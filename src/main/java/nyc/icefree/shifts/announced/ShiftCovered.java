package nyc.icefree.shifts.announced;

import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;

/**
 * Announced: somebody else has taken a volunteer's shift from them, as they wished; its seat was never empty.
 *
 * @param assignment of who gave it
 */
public record ShiftCovered(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
