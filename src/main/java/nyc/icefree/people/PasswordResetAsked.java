package nyc.icefree.people;

/** A member of the staff asked for a new password; the link is made when it is sent. */
public record PasswordResetAsked(PersonId person) {}
