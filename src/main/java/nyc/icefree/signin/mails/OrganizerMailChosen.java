package nyc.icefree.signin.mails;

import nyc.icefree.people.PersonId;

/** Announced: somebody chose anew how they get the mail about what they organize. */
public record OrganizerMailChosen(PersonId person) {}
