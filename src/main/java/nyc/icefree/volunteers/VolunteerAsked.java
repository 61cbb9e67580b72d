package nyc.icefree.volunteers;

import nyc.icefree.people.PersonId;

public record VolunteerAsked(PersonId person) {}
