package nyc.icefree.shifts.announced;

import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;

/** Announced: a volunteer who asked for a shift does not want it any more; no seat was theirs. */
public record ShiftAskingWithdrawn(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
