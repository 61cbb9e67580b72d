package nyc.icefree.volunteers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * @param usual empty excludes no time
 * @param pausedUntil nobody asks them before this day; null for no pause
 */
public record FreeTimes(Set<FreeTime> usual, @Nullable LocalDate pausedUntil) {
    public static final FreeTimes NOTHING_SAID = new FreeTimes(Set.of(), null);

    public FreeTimes {
        usual = Set.copyOf(usual);
    }

    /** @param home the zone of their week */
    public boolean isFree(TimeSlot slot, ZoneId home) {
        var start = slot.startsAt().atZone(home);
        return !isPaused(start.toLocalDate()) && (usual.isEmpty() || usual.contains(FreeTime.at(start)));
    }

    public boolean isPaused(LocalDate day) {
        return pausedUntil != null && day.isBefore(pausedUntil);
    }

    FreeTimes from(LocalDate today) {
        return isPaused(today) ? this : new FreeTimes(usual, null);
    }

    /** Hides the answers, which must not reach a log. */
    @Override
    public String toString() {
        return "FreeTimes[…]";
    }
}
