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
 * The digest of one week, each Thursday at 11:00 in the campaign's zone.
 *
 * @param number its day, counted from January 1, 1970
 * @param after events first listed after this moment
 * @param upTo and not later than this one
 */
public record DigestIssue(int number, Instant after, Instant upTo) {
    private static final DayOfWeek DAY = DayOfWeek.THURSDAY;
    private static final LocalTime TIME = LocalTime.of(11, 0);
    private static final int WEEK = 7;
    /** A digest later than this is not sent; its events are in the next. */
    private static final Duration LATEST = Duration.ofDays(3);

    /** The issue to make now; empty at night and when it is more than three days late. */
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

    /** The same issue with everything listed after an earlier moment. */
    DigestIssue since(Instant earlier) {
        return new DigestIssue(number, earlier, upTo);
    }

    boolean brings(Instant listedAt) {
        return listedAt.isAfter(after) && !listedAt.isAfter(upTo);
    }
}
