package nyc.icefree.shifts.announced;

import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;

/** Announced: an organizer has taken a volunteer out of a shift. */
public record ShiftUnassigned(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
