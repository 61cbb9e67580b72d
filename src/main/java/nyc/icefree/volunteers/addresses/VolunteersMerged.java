package nyc.icefree.volunteers.addresses;

import nyc.icefree.people.PersonId;

/**
 * Announced in the transaction, which holds both: two accounts were one person's, and one of them goes. What hangs on it in the
 * rooms above goes over to the other.
 */
public record VolunteersMerged(PersonId kept, PersonId gone) {}
