package nyc.icefree.volunteers;

import nyc.icefree.people.PersonId;

/** Announced at each purge until the mail that asks has been sent: a volunteer has been silent for long. */
public record VolunteerInactive(PersonId volunteer) {}
