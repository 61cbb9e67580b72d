package nyc.icefree.volunteers;

import nyc.icefree.people.PersonId;

/** An organization asked this person whether they help it. */
public record VolunteerAsked(PersonId person) {}
