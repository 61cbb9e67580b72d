package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/**
 * Announced inside the transaction and handled in it: this person was signed out everywhere. Every other secret that a lost
 * device may know ends too.
 */
public record SessionsEnded(PersonId person) {}
