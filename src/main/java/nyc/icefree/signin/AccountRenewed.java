package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/**
 * Announced inside the transaction and handled in it: an account was opened, or got a new password or second factor, by a link
 * that somebody else held. Whoever uses it now must not have the person's roles, not even for a moment.
 *
 * @param first whether the account was opened for the first time
 */
public record AccountRenewed(PersonId person, boolean first) {}
