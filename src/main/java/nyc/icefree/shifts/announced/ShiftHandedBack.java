package nyc.icefree.shifts.announced;

import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;

/** Announced: a volunteer has given a shift back, its seat is open. */
public record ShiftHandedBack(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
