package nyc.icefree.shifts.announced;

import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;

public record ShiftAsked(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
