package nyc.icefree.shifts;

import nyc.icefree.people.PersonId;

/** Announced: a volunteer who asked for a shift does not want it any more; no seat was theirs. */
public record ShiftAskingWithdrawn(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
