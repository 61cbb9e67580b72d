package nyc.icefree.people;

/** An administrator closed this person's account. */
public record AccountClosed(PersonId person) {}
