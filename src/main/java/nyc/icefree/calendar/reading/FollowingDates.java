package nyc.icefree.calendar.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Changes of one date of a repeating event and all that follow (RANGE=THISANDFUTURE; RFC 5545, 3.2.13 and 3.8.4.4). */
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

    /** The last change at or before the date; earlier ones no longer count. */
    @Nullable
    Entry reaching(Instant date) {
        var last = changes.floorEntry(date);
        return last == null ? null : last.getValue();
    }

    /** The last change with a time at or before the date; a cancellation without a time keeps the time before it. */
    @Nullable
    Entry timing(Instant date) {
        return changes.headMap(date, true).descendingMap().values().stream()
                .filter(change -> !change.timeless)
                .findFirst()
                .orElse(null);
    }

    /** Largest shift of a date with the length of its change, capped at FARTHEST. */
    Duration farthest() {
        return changes.values().stream()
                .map(change -> shift(change).abs().plus(change.length.whole()))
                .map(far -> far.compareTo(FARTHEST) > 0 ? FARTHEST : far)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** Moves a date by wall time as far as the change moves its first date. */
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
