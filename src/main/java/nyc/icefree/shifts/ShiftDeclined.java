package nyc.icefree.shifts;

import nyc.icefree.people.PersonId;

/** Announced: an organizer has said no to one who asked. */
public record ShiftDeclined(AssignmentId assignment, ShiftId shift, PersonId volunteer) {}
