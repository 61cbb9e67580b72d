package nyc.icefree.eventform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import nyc.icefree.time.TimeSlot;

/**
 * When those who came are thanked: the day after its last day at 11:00, by the clock where it took place. What is late, because the
 * app was off, is still said two days later, but by day.
 */
public final class ThanksTime {
    private static final LocalTime HOUR = LocalTime.of(11, 0);
    private static final Duration LATEST = Duration.ofDays(2);

    /** No thanks are later than this after the end: of what ended just after midnight, late, on a day of 25 hours. */
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

    /** By which the thanks of one time are told from those of another to which it was moved: minutes since 1970. */
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
