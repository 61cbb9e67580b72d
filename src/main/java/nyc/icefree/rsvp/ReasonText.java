package nyc.icefree.rsvp;

import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;

public final class ReasonText {
    public static final int MAX = 200;

    private ReasonText() {}

    /** @return empty for none */
    public static String tidy(@Nullable String typed) {
        String reason = typed == null ? "" : SafeText.line(typed);
        ReservationReason.REASON_TOO_LONG.refuseUnless(reason.length() <= MAX);
        return reason;
    }

    public static String must(@Nullable String typed) {
        String reason = tidy(typed);
        ReservationReason.REASON_MISSING.refuseUnless(!reason.isEmpty());
        return reason;
    }
}
