package nyc.icefree.rsvp;

import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;

/** Why staff did something to an answer, as they typed it. */
final class RsvpReason {
    private RsvpReason() {}

    /** @return empty for none */
    static String tidy(@Nullable String typed) {
        String reason = typed == null ? "" : SafeText.line(typed);
        if (reason.length() > RsvpDesk.REASON_MAX) {
            throw new ReservationRefused(ReservationReason.REASON_TOO_LONG);
        }
        return reason;
    }

    static String must(@Nullable String typed) {
        String reason = tidy(typed);
        if (reason.isEmpty()) {
            throw new ReservationRefused(ReservationReason.REASON_MISSING);
        }
        return reason;
    }
}
