package nyc.icefree.eventform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import nyc.icefree.time.TimeSlot;

/**
 * When people are thanked: the day after the last day at 11:00, in the event's zone. A late one is still sent within
 * two days, but by day.
 */
public final class ThanksTime {
    private static final LocalTime HOUR = LocalTime.of(11, 0);
    private static final Duration LATEST = Duration.ofDays(2);

    /** Longest time after the end: for an end just after midnight, late, on a day of 25 hours. */
    public static final Duration LAST = Duration.ofHours(25 + 11).plus(LATEST);

    private ThanksTime() {}

    public static Instant of(TimeSlot slot) {
        return slot.endsAt()
                .minusNanos(1)
                .atZone(slot.zone())
                .toLocalDate()
                .plusDays(1)
                .atTime(HOUR)
                .atZone(slot.zone())
                .toInstant();
    }

    /** Minutes since 1970 of the start; tells thanks of this time from those of a moved one. */
    public static int number(TimeSlot slot) {
        return ReminderTimes.of(slot, Reminders.NONE).number();
    }

    public static boolean isDue(TimeSlot slot, Instant now) {
        Instant at = of(slot);
        return !now.isBefore(at)
                && now.isBefore(at.plus(LATEST))
                && ReminderTimes.morning(now, slot.zone()).isEmpty();
    }
}
