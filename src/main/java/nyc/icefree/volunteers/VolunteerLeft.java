package nyc.icefree.volunteers;

import nyc.icefree.people.PersonId;

/** Announced: a volunteer has left, and their profile is gone. */
public record VolunteerLeft(PersonId volunteer) {}
