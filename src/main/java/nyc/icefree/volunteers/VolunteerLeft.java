package nyc.icefree.volunteers;

import nyc.icefree.people.PersonId;

/** Announced: a volunteer left, and their profile is destroyed. */
public record VolunteerLeft(PersonId volunteer) {}
