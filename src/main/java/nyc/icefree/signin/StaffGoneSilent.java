package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/** A member of the staff has not signed in for a year and is to be asked whether they still need the account. */
public record StaffGoneSilent(PersonId person) {}
