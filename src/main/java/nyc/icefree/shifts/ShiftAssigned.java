package nyc.icefree.shifts;

import nyc.icefree.people.PersonId;

/** Announced: an organizer has put a volunteer into a shift, or said yes to one who asked. */
public record ShiftAssigned(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
