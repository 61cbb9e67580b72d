package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/**
 * This person was signed out everywhere. Published inside the transaction and heard in it: every other secret that a lost
 * device may know ends with the sessions.
 */
public record SessionsEnded(PersonId person) {}
