package nyc.icefree.rsvp.spots;

import nyc.icefree.eventform.Admittance;
import nyc.icefree.rsvp.ReservationForm;
import org.jspecify.annotations.Nullable;

/**
 * The exact places of this moment, for the page on which one reserves; cached pages show only a {@link SpotsLeft}.
 *
 * @param free places left; null for no limit
 * @param largestParty the most people one party can ever be at this event, by its capacity and the public's limit
 * @param admittance who may answer
 */
public record SpotsNow(SpotsLeft word, @Nullable Integer free, int largestParty, Admittance admittance) {
    public static final SpotsNow CLOSED =
            new SpotsNow(SpotsLeft.CLOSED, 0, ReservationForm.PARTY_MAX, Admittance.EVERYONE);
}
