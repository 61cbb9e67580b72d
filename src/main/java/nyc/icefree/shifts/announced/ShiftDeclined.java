package nyc.icefree.shifts.announced;

import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;

/** Announced: an organizer has said no to one who asked. */
public record ShiftDeclined(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
