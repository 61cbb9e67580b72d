package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/** This person's account of the staff is destroyed. Published inside the transaction and heard in it. */
public record StaffDeleted(PersonId person) {}
