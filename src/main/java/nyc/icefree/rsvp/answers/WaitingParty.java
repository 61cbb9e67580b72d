package nyc.icefree.rsvp.answers;

import nyc.icefree.rsvp.RsvpId;

/**
 * A party in the waiting list.
 *
 * @param asksFirst whether places are offered to it instead of given
 * @param passedOver how many parties behind it got places because it did not fit
 */
public record WaitingParty(RsvpId rsvp, int partySize, boolean asksFirst, int passedOver) {
    /** So often a party that does not fit is passed over; then what comes free is kept for it. */
    public static final int MOST_PASSED = 2;
}
