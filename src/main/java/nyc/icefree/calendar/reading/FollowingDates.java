package nyc.icefree.calendar.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** What changes one date of a repeating event and all that follow (RANGE=THISANDFUTURE; RFC 5545, 3.2.13 and 3.8.4.4). */
final class FollowingDates {
    private static final Duration FARTHEST = Duration.ofDays(62);

    private final Entry main;
    private final RepeatDates dates;
    private final TreeMap<Instant, Entry> changes = new TreeMap<>();

    FollowingDates(Entry main, RepeatDates dates) {
        this.main = main;
        this.dates = dates;
    }

    void from(Instant date, Entry change) {
        changes.put(date, change);
    }

    /** The last that reaches the date; an earlier one no longer counts then. */
    @Nullable
    Entry reaching(Instant date) {
        var last = changes.floorEntry(date);
        return last == null ? null : last.getValue();
    }

    /** The last with a time that reaches the date: what is called off without one would have been then. */
    @Nullable
    Entry timing(Instant date) {
        return changes.headMap(date, true).descendingMap().values().stream()
                .filter(change -> !change.timeless)
                .findFirst()
                .orElse(null);
    }

    /** By which a date is moved at most, either way; what goes farther is found as far as it lies near. */
    Duration farthest() {
        return changes.values().stream()
                .map(change -> shift(change).abs().plus(change.length.whole()))
                .map(far -> far.compareTo(FARTHEST) > 0 ? FARTHEST : far)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** Where the change takes a date: each as far as the first, by wall time. */
    TimeSlot slot(LocalDateTime begins, Entry change) {
        boolean same = change.start.day() == main.start.day();
        return (same ? main : change).slot(moved(begins, change), change.length);
    }

    private LocalDateTime moved(LocalDateTime begins, Entry change) {
        if (change.start.day() == main.start.day()) {
            return begins.plus(shift(change));
        }
        long days = ChronoUnit.DAYS.between(
                recurrence(change).toLocalDate(), change.start.local().toLocalDate());
        return begins.toLocalDate().plusDays(days).atTime(change.start.local().toLocalTime());
    }

    private Duration shift(Entry change) {
        return Duration.between(recurrence(change), dates.wall(change.start));
    }

    private LocalDateTime recurrence(Entry change) {
        return change.recurrence().map(dates::wall).orElse(change.start.local());
    }
}
