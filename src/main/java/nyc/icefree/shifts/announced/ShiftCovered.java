package nyc.icefree.shifts.announced;

import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;

/**
 * Announced when somebody else took over a volunteer's shift, as the volunteer wished; its seat was never empty.
 *
 * @param assignment of the giver
 */
public record ShiftCovered(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
