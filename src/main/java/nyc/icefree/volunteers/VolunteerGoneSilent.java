package nyc.icefree.volunteers;

import nyc.icefree.people.PersonId;

/** Announced, until they are asked: nothing was heard of a volunteer for half a year. */
public record VolunteerGoneSilent(PersonId volunteer) {}
