package nyc.icefree.shifts;

import nyc.icefree.people.PersonId;

/** Announced: a volunteer asks for a shift. */
public record ShiftAsked(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
