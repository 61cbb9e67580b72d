package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

public record AccountClosed(PersonId person) {}
