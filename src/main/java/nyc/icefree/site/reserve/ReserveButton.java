package nyc.icefree.site.reserve;

import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;

enum ReserveButton {
    PLACES,
    /** There were not enough spots. */
    WAITING,
    /** Another party sent this form before; this button reserves for its own. */
    THIS_PARTY;

    static ReserveButton after(ReservationRefused refused) {
        if (refused.is(ReservationReason.ANOTHER_PARTY)) {
            return THIS_PARTY;
        }
        return refused.is(ReservationReason.FULL) ? WAITING : PLACES;
    }
}
