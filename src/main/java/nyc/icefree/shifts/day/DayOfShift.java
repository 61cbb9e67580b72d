package nyc.icefree.shifts.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nyc.icefree.time.TimeSlot;

/**
 * The spans in which parts of a shift's day are open, each half-open. Days begin at midnight in the campaign's zone,
 * also for a shift elsewhere.
 *
 * @param home the campaign's zone
 */
public record DayOfShift(TimeSlot slot, ZoneId home) {
    /** Before its start people are on their way, and after its end the lead may still wait for somebody. */
    public static final Duration AROUND = Duration.ofHours(3);

    /**
     * Whether the lead sees who is in it: from the start of its day, or {@link #AROUND} before it if that is earlier,
     * until {@link #AROUND} after its end.
     */
    public boolean isLed(Instant now) {
        Instant midnight = midnight(day());
        Instant gathering = slot.startsAt().minus(AROUND);
        Instant opens = midnight.isBefore(gathering) ? midnight : gathering;
        return !now.isBefore(opens) && now.isBefore(ledUntil());
    }

    public Instant ledUntil() {
        return slot.endsAt().plus(AROUND);
    }

    /** Whether people in it may say that they come: from the start of the day before until it begins. */
    public boolean asksWhoComes(Instant now) {
        return !now.isBefore(midnight(day().minusDays(1))) && now.isBefore(slot.startsAt());
    }

    private LocalDate day() {
        return LocalDate.ofInstant(slot.startsAt(), home);
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(home).toInstant();
    }
}
