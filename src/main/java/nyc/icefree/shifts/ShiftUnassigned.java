package nyc.icefree.shifts;

import nyc.icefree.people.PersonId;

/** Announced: an organizer has taken a volunteer out of a shift. */
public record ShiftUnassigned(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
