package nyc.icefree.volunteers;

import nyc.icefree.people.PersonId;

/** Announced: a volunteer now says that they are 18 or older. */
public record VolunteerSaidAdult(PersonId volunteer) {}
