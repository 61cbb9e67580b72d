package nyc.icefree.volunteers;

import nyc.icefree.people.PersonId;

/** A volunteer has been silent for long; again at each purge until the mail that asks has been sent. */
public record VolunteerInactive(PersonId volunteer) {}
