package nyc.icefree.shifts;

import nyc.icefree.people.PersonId;

/** Announced: a volunteer has taken a shift. */
public record ShiftTaken(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
