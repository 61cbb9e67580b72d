package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/**
 * An account was opened, or got a new password or second factor, by a link that somebody else held. Published inside the
 * transaction and heard in it: not for a moment may whoever it is now do what the person might.
 *
 * @param first whether it was the account's first opening
 */
public record AccountRenewed(PersonId person, boolean first) {}
