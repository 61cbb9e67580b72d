package nyc.icefree.shifts.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nyc.icefree.time.TimeSlot;

/**
 * From when until when something of a shift's day is open, each span half-open. Days begin at midnight by the clock of the
 * campaign, also for a shift elsewhere; a shift just after midnight has its people gather on the day before, and one that goes past
 * midnight ends with its own end.
 *
 * @param home the zone of that clock
 */
public record DayOfShift(TimeSlot slot, ZoneId home) {
    /** Before its start people are on their way, and after its end there is still somebody to wait for. */
    public static final Duration AROUND = Duration.ofHours(3);

    /** The lead sees who is in it: from the start of its day, and in any case for the hours before it, until hours after its end. */
    public boolean isLed(Instant now) {
        Instant midnight = midnight(day());
        Instant gathering = slot.startsAt().minus(AROUND);
        Instant opens = midnight.isBefore(gathering) ? midnight : gathering;
        return !now.isBefore(opens) && now.isBefore(ledUntil());
    }

    /** Exclusive. */
    public Instant ledUntil() {
        return slot.endsAt().plus(AROUND);
    }

    /** Whoever is in it may say that they come: from the start of the day before until it begins. */
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
