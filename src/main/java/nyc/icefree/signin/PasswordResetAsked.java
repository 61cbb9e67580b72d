package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/** Announced: a staff member asked for a new password. The link is made when the mail is sent. */
public record PasswordResetAsked(PersonId person) {}
