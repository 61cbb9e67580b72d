package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/** A member of the staff asked for a new password; the link is made when it is sent. */
public record PasswordResetAsked(PersonId person) {}
