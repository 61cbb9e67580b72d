package nyc.icefree.rsvp.waiting;

import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A party in the waiting list.
 *
 * @param asksFirst whether places are offered to it instead of given
 * @param passedOver how many parties behind it got places because it did not fit
 * @param language in which it takes part; null where nobody knows, and only the total counts
 */
public record WaitingParty(
        RsvpId rsvp,
        int partySize,
        boolean asksFirst,
        int passedOver,
        @Nullable Language language) {
    /** So often a party that does not fit is passed over; then what comes free is kept for it. */
    public static final int MOST_PASSED = 2;

    /** Of an event that has no places by language. */
    public WaitingParty(RsvpId rsvp, int partySize, boolean asksFirst, int passedOver) {
        this(rsvp, partySize, asksFirst, passedOver, null);
    }
}
