package nyc.icefree.volunteers;

import nyc.icefree.people.PersonId;

/** Announced until they are asked: a volunteer gave no sign of life for half a year. */
public record VolunteerGoneSilent(PersonId volunteer) {}
