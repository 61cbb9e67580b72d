package nyc.icefree.retention;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** A retention period in days, months or years: {@code 30d}, {@code 6m} or {@code 1y}. */
public record RetentionPeriod(Period period) {
    private static final int LONGEST_MONTHS = 1_200;

    public RetentionPeriod {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("what is kept is kept for a day at least");
        }
        if (period.toTotalMonths() > LONGEST_MONTHS) {
            throw new IllegalArgumentException("what is kept is kept for a hundred years at most");
        }
    }

    public static RetentionPeriod valueOf(String written) {
        if (!written.matches("[1-9][0-9]{0,3}[dmy]")) {
            throw new IllegalArgumentException("how long something is kept is written like 30d, 6m or 1y: " + written);
        }
        return new RetentionPeriod(Period.parse("P" + written.toUpperCase(java.util.Locale.ROOT)));
    }

    /** When something begun then is due. If the due month lacks that day, it is due on the first of the next month. */
    public Instant after(Instant begun) {
        var day = begun.atZone(ZoneOffset.UTC);
        var due = day.plus(period);
        return isCut(day, due) ? nextDay(due) : due.toInstant();
    }

    /** What began then or earlier is due now; the exact reverse of {@link #after}, to the microsecond. */
    public Instant before(Instant now) {
        var today = now.atZone(ZoneOffset.UTC);
        var begun = today.minus(period);
        return isCut(today, begun) ? nextDay(begun).minus(1, ChronoUnit.MICROS) : begun.toInstant();
    }

    /** True when the month was too short and its last day was taken. */
    private boolean isCut(ZonedDateTime from, ZonedDateTime to) {
        return period.getDays() == 0 && to.getDayOfMonth() < from.getDayOfMonth();
    }

    private static Instant nextDay(ZonedDateTime day) {
        return day.truncatedTo(ChronoUnit.DAYS).plusDays(1).toInstant();
    }
}
