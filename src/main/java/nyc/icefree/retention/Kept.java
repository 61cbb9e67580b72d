package nyc.icefree.retention;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** So many days, months or years: written {@code 30d}, {@code 6m} or {@code 1y}. */
public record Kept(Period period) {
    public Kept {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("what is kept is kept for a day at least");
        }
    }

    public static Kept valueOf(String written) {
        if (!written.matches("[1-9][0-9]{0,3}[dmy]")) {
            throw new IllegalArgumentException("how long something is kept is written like 30d, 6m or 1y: " + written);
        }
        return new Kept(Period.parse("P" + written.toUpperCase(java.util.Locale.ROOT)));
    }

    /** What began then is due from this moment on. */
    public Instant after(Instant begun) {
        return begun.atZone(ZoneOffset.UTC).plus(period).toInstant();
    }

    /** What began then or earlier is due now. */
    public Instant before(Instant now) {
        return now.atZone(ZoneOffset.UTC).minus(period).toInstant();
    }
}
