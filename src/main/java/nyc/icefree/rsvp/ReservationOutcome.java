package nyc.icefree.rsvp;

import nyc.icefree.vault.SecretToken;

/**
 * An answer that was taken.
 *
 * @param state going or waitlisted
 * @param manage the secret of the page on which the party changes or cancels it
 * @param again whether the same form had been taken before: this is the answer of then, whatever it says now
 */
public record ReservationOutcome(RsvpId rsvp, RsvpState state, SecretToken manage, boolean again) {}
