package nyc.icefree.eventform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nyc.icefree.time.TimeSlot;

/**
 * When people are reminded, in the event's zone: the day before at 11:00, and three hours ahead on the day. If the latter is
 * before 8:00, one reminder at 18:00 the evening before replaces both. Events of whole days have no hour, so a
 * reminder on the day itself becomes one on the evening before.
 *
 * @param all by time; at most one {@code before} and one of the day itself
 */
public record ReminderTimes(TimeSlot slot, List<Reminder> all) {
    public enum Part {
        BEFORE,
        SAME_DAY
    }

    public record Reminder(Part part, Instant at) {}

    private static final LocalTime DAY_BEFORE = LocalTime.of(11, 0);
    private static final LocalTime EVENING_BEFORE = LocalTime.of(18, 0);
    private static final Duration AHEAD = Duration.ofHours(3);
    /** Reminders go out between these hours only, so that nobody is woken. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final LocalTime NIGHT = LocalTime.of(21, 0);

    /** Longest time ahead: the day before at 11:00 for a late start, on a day of 25 hours. */
    public static final Duration EARLIEST = Duration.ofHours(38);

    public static ReminderTimes of(TimeSlot slot, Reminders wanted) {
        return new ReminderTimes(slot, all(slot, wanted));
    }

    /** Of a shift: the day before at 11:00, and in the morning of its day when it begins later. */
    public static ReminderTimes ofShift(TimeSlot slot) {
        var morning = at(slot, slot.startLocal().toLocalDate(), MORNING);
        return new ReminderTimes(
                slot,
                Stream.of(new Reminder(Part.BEFORE, before(slot, DAY_BEFORE)), new Reminder(Part.SAME_DAY, morning))
                        .filter(reminder -> reminder.at().isBefore(slot.startsAt()))
                        .toList());
    }

    private static List<Reminder> all(TimeSlot slot, Reminders wanted) {
        var dayBefore = new Reminder(Part.BEFORE, before(slot, DAY_BEFORE));
        var evening = new Reminder(Part.BEFORE, before(slot, EVENING_BEFORE));
        var sameDay = new Reminder(Part.SAME_DAY, slot.startsAt().minus(AHEAD));
        if (slot.isWholeDays()) {
            return switch (wanted) {
                case BOTH, DAY_BEFORE -> List.of(dayBefore);
                case SAME_DAY -> List.of(evening);
                case NONE -> List.of();
            };
        }
        boolean tooEarly = isTooEarly(sameDay.at(), slot);
        return switch (wanted) {
            case BOTH -> tooEarly ? List.of(evening) : List.of(dayBefore, sameDay);
            case DAY_BEFORE -> List.of(dayBefore);
            case SAME_DAY -> List.of(tooEarly ? evening : sameDay);
            case NONE -> List.of();
        };
    }

    private static boolean isTooEarly(Instant at, TimeSlot slot) {
        var local = at.atZone(slot.zone()).toLocalDateTime();
        return local.isBefore(slot.startLocal().toLocalDate().atTime(MORNING));
    }

    private static Instant before(TimeSlot slot, LocalTime time) {
        return at(slot, slot.startLocal().toLocalDate().minusDays(1), time);
    }

    private static Instant at(TimeSlot slot, LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(slot.zone()).toInstant();
    }

    /** The latest that is due; empty once the event has begun. When two are late, the later one suffices. */
    public Optional<Reminder> current(Instant now) {
        return now.isBefore(slot.startsAt())
                ? all.stream().filter(r -> !r.at().isAfter(now)).reduce((first, second) -> second)
                : Optional.empty();
    }

    /** The one to send now; empty at night, so that a late one wakes nobody. */
    public Optional<Reminder> due(Instant now) {
        return isNight(now, slot.zone()) ? Optional.empty() : current(now);
    }

    /** When the night ends; empty by day. */
    public static Optional<Instant> morning(Instant now, ZoneId zone) {
        if (!isNight(now, zone)) {
            return Optional.empty();
        }
        var local = now.atZone(zone);
        var day = local.toLocalTime().isBefore(MORNING)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return Optional.of(day.atTime(MORNING).atZone(zone).toInstant());
    }

    private static boolean isNight(Instant now, ZoneId zone) {
        var time = now.atZone(zone).toLocalTime();
        return time.isBefore(MORNING) || !time.isBefore(NIGHT);
    }

    /** Minutes since 1970 of the start. A moved event has another number, so it reminds again. */
    public int number() {
        return number(slot.startsAt());
    }

    public static int number(Instant startsAt) {
        return Math.toIntExact(Duration.between(Instant.EPOCH, startsAt).toMinutes());
    }
}
