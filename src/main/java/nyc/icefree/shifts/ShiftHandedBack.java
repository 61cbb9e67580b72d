package nyc.icefree.shifts;

import nyc.icefree.people.PersonId;

/** Announced: a volunteer has given a shift back, its seat is open. */
public record ShiftHandedBack(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
