package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/** Announced inside the transaction and handled in it: this person's staff account is destroyed. */
public record StaffDeleted(PersonId person) {}
