package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/** Announced: a staff member has not signed in for a year, and should be asked whether they need the account. */
public record StaffInactive(PersonId person) {}
