package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/** Announced and handled inside the transaction: every secret that a lost device may know ends with the sessions. */
public record SessionsEnded(PersonId person) {}
