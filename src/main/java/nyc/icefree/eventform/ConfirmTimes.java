package nyc.icefree.eventform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import nyc.icefree.time.TimeSlot;

/**
 * When those who come are asked whether they still do, and until when they say so where the host frees the places of whoever does
 * not. They are asked by the reminder of the day before, and have until 10:00 of the day itself, or until four hours ahead where that is sooner; where
 * that would be in the night or before, until 20:00 of the day before. By the clock where it takes place: at least nine hours.
 */
public record ConfirmTimes(Instant askedAt, Instant by) {
    private static final LocalTime DAY = LocalTime.of(10, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    /** So that others can still have what comes free. */
    private static final Duration AHEAD = Duration.ofHours(4);

    /** Whoever hears of it later than that loses nothing by silence. */
    public static final Duration NOTICE = Duration.ofHours(6);
    /** Where the app was off until later, nobody could say anything, and nothing comes free. */
    public static final Duration LATEST = Duration.ofHours(1);

    /** Empty where silence does nothing. */
    public static Optional<ConfirmTimes> of(TimeSlot slot, RsvpTerms rsvps) {
        return rsvps.asksToConfirm()
                ? ReminderTimes.of(slot, rsvps).all().stream()
                        .filter(reminder -> reminder.part() == ReminderTimes.Part.BEFORE)
                        .map(reminder -> new ConfirmTimes(reminder.at(), by(slot)))
                        .findFirst()
                : Optional.empty();
    }

    private static Instant by(TimeSlot slot) {
        var day = slot.startLocal().toLocalDate();
        var ahead = slot.startsAt().minus(AHEAD);
        if (slot.isWholeDays()
                || ahead.isBefore(day.atTime(MORNING).atZone(slot.zone()).toInstant())) {
            return day.minusDays(1).atTime(EVENING).atZone(slot.zone()).toInstant();
        }
        var morning = day.atTime(DAY).atZone(slot.zone()).toInstant();
        return ahead.isBefore(morning) ? ahead : morning;
    }

    public boolean isAsked(Instant now) {
        return !now.isBefore(askedAt);
    }

    /** Whether who hears of it then has time enough to answer. */
    public boolean isFair(Instant heardAt) {
        return !heardAt.isAfter(heardBy());
    }

    /** Until when who hears of it has time enough to answer. */
    public Instant heardBy() {
        return by.minus(NOTICE);
    }
}
