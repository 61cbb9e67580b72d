package nyc.icefree.rsvp;

import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;

/** Staff's reason for an act on an RSVP. */
public final class RsvpReason {
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
