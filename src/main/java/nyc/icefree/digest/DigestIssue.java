package nyc.icefree.digest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nyc.icefree.eventform.ReminderTimes;

/**
 * The digest of one week, each Thursday at 11:00 by the clock of the campaign.
 *
 * @param number its day, counted from January 1, 1970
 * @param after it tells of what could be found for the first time after this moment
 * @param upTo and not later than at this
 */
public record DigestIssue(int number, Instant after, Instant upTo) {
    private static final DayOfWeek DAY = DayOfWeek.THURSDAY;
    private static final LocalTime TIME = LocalTime.of(11, 0);
    private static final int WEEK = 7;
    /** A digest that is later says what everybody has found by now; its events stand in the next. */
    private static final Duration LATEST = Duration.ofDays(3);

    /** The one that is to be made now; what is late, because the app was off, wakes nobody. */
    public static Optional<DigestIssue> due(Instant now, ZoneId zone) {
        var thursday = now.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DAY));
        var at = thursday.atTime(TIME).atZone(zone);
        if (at.toInstant().isAfter(now)) {
            at = thursday.minusDays(WEEK).atTime(TIME).atZone(zone);
        }
        boolean late = at.toInstant().plus(LATEST).isBefore(now);
        return late || ReminderTimes.morning(now, zone).isPresent()
                ? Optional.empty()
                : Optional.of(new DigestIssue(
                        Math.toIntExact(at.toLocalDate().toEpochDay()),
                        at.toLocalDate()
                                .minusDays(WEEK)
                                .atTime(TIME)
                                .atZone(zone)
                                .toInstant(),
                        at.toInstant()));
    }

    /** The same behind an earlier one, whenever that was. */
    DigestIssue since(Instant earlier) {
        return new DigestIssue(number, earlier, upTo);
    }

    /** Whether what can be found since that moment is new in it. */
    boolean brings(Instant listedAt) {
        return listedAt.isAfter(after) && !listedAt.isAfter(upTo);
    }
}
