package nyc.icefree.rsvp;

import nyc.icefree.vault.SecretToken;

/**
 * An answer that was taken.
 *
 * @param state going or waitlisted
 * @param manage the secret of the page on which the party changes or cancels it
 */
public record ReservationOutcome(RsvpId rsvp, RsvpState state, SecretToken manage) {}
