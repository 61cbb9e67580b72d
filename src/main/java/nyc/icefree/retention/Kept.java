package nyc.icefree.retention;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** So many days, months or years: written {@code 30d}, {@code 6m} or {@code 1y}. */
public record Kept(Period period) {
    private static final int LONGEST_MONTHS = 1_200;

    public Kept {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("what is kept is kept for a day at least");
        }
        if (period.toTotalMonths() > LONGEST_MONTHS) {
            throw new IllegalArgumentException("what is kept is kept for a hundred years at most");
        }
    }

    public static Kept valueOf(String written) {
        if (!written.matches("[1-9][0-9]{0,3}[dmy]")) {
            throw new IllegalArgumentException("how long something is kept is written like 30d, 6m or 1y: " + written);
        }
        return new Kept(Period.parse("P" + written.toUpperCase(java.util.Locale.ROOT)));
    }

    /** What began then is due from this moment on; where the month has no such day, from the first of the next. */
    public Instant after(Instant begun) {
        var day = begun.atZone(ZoneOffset.UTC);
        var due = day.plus(period);
        return isCut(day, due) ? nextDay(due) : due.toInstant();
    }

    /** What began then or earlier is due now, to the microsecond as {@link #after} says. */
    public Instant before(Instant now) {
        var today = now.atZone(ZoneOffset.UTC);
        var begun = today.minus(period);
        return isCut(today, begun) ? nextDay(begun).minus(1, ChronoUnit.MICROS) : begun.toInstant();
    }

    /** A month that is too short gives its last day. */
    private boolean isCut(ZonedDateTime from, ZonedDateTime to) {
        return period.getDays() == 0 && to.getDayOfMonth() < from.getDayOfMonth();
    }

    private static Instant nextDay(ZonedDateTime day) {
        return day.truncatedTo(ChronoUnit.DAYS).plusDays(1).toInstant();
    }
}
