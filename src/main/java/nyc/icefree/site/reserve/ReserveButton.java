package nyc.icefree.site.reserve;

import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;

/** What the button of the reserve page asks for. */
enum ReserveButton {
    PLACES,
    /** The places did not suffice for what was sent. */
    WAITING,
    /** The form was sent before by another party: this one asks for its own. */
    THIS_PARTY;

    static ReserveButton after(ReservationRefused refused) {
        if (refused.is(ReservationReason.ANOTHER_PARTY)) {
            return THIS_PARTY;
        }
        return refused.is(ReservationReason.FULL) ? WAITING : PLACES;
    }
}
