package nyc.icefree.volunteers;

import nyc.icefree.people.PersonId;

/** Announced by each purge until the question has left: a volunteer has been silent for long. {@code VolunteerPurge} asks and destroys. */
public record VolunteerGoneSilent(PersonId volunteer) {}
