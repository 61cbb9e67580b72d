package nyc.icefree.rsvp;

import nyc.icefree.vault.SecretToken;

/**
 * A party's RSVP was taken.
 *
 * @param again whether the same form was sent before: then this is its first outcome, whatever it says now
 */
public record ReservationOutcome(RsvpId rsvp, RsvpState state, SecretToken manage, boolean again) {}
