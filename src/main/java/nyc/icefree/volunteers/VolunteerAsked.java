package nyc.icefree.volunteers;

import nyc.icefree.people.PersonId;

/** Announced: an organization asked this person for help. */
public record VolunteerAsked(PersonId person) {}
