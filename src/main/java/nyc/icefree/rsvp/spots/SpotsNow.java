package nyc.icefree.rsvp.spots;

import nyc.icefree.eventform.Admittance;
import nyc.icefree.rsvp.ReservationForm;
import org.jspecify.annotations.Nullable;

/**
 * The exact spots of this moment, for the reserve page; cached pages show only {@link SpotsLeft}.
 *
 * @param free null for no limit
 * @param largestParty by the capacity and the public's limit
 */
public record SpotsNow(SpotsLeft word, @Nullable Integer free, int largestParty, Admittance admittance) {
    public static final SpotsNow CLOSED =
            new SpotsNow(SpotsLeft.CLOSED, 0, ReservationForm.PARTY_MAX, Admittance.EVERYONE);
}
