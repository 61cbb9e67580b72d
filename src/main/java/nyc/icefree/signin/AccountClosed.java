package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/** An administrator closed this person's account. */
public record AccountClosed(PersonId person) {}
