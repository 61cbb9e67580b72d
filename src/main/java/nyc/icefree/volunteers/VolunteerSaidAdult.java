package nyc.icefree.volunteers;

import nyc.icefree.people.PersonId;

/** Announced: a volunteer says now that they are 18 or older, or says so of old and took over what was noted of another account. */
public record VolunteerSaidAdult(PersonId volunteer) {}
