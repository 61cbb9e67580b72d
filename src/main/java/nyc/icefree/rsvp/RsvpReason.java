package nyc.icefree.rsvp;

import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;

/** Why staff did something to an answer, as they typed it. */
public final class RsvpReason {
    /** In characters. */
    public static final int MAX = 200;

    private RsvpReason() {}

    /** @return empty for none */
    public static String tidy(@Nullable String typed) {
        String reason = typed == null ? "" : SafeText.line(typed);
        if (reason.length() > MAX) {
            throw new ReservationRefused(ReservationReason.REASON_TOO_LONG);
        }
        return reason;
    }

    public static String must(@Nullable String typed) {
        String reason = tidy(typed);
        if (reason.isEmpty()) {
            throw new ReservationRefused(ReservationReason.REASON_MISSING);
        }
        return reason;
    }
}
