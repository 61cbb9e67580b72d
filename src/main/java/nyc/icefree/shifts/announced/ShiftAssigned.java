package nyc.icefree.shifts.announced;

import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;

/** Announced: an organizer has put a volunteer into a shift, or said yes to one who asked. */
public record ShiftAssigned(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
