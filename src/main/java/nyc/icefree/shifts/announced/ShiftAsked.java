package nyc.icefree.shifts.announced;

import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;

/** Announced: a volunteer asks for a shift. */
public record ShiftAsked(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
