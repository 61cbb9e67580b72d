package nyc.icefree.volunteers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * When somebody can help.
 *
 * @param usual none where nothing is said of it, which stands in no way
 * @param pausedUntil before that day nobody asks them; null for no pause
 */
public record FreeTimes(Set<FreeTime> usual, @Nullable LocalDate pausedUntil) {
    public static final FreeTimes NOTHING_SAID = new FreeTimes(Set.of(), null);

    public FreeTimes {
        usual = Set.copyOf(usual);
    }

    /** Whether nothing that they said is against its beginning. @param home where their week is */
    public boolean isFree(TimeSlot slot, ZoneId home) {
        var start = slot.startsAt().atZone(home);
        return !isPaused(start.toLocalDate()) && (usual.isEmpty() || usual.contains(FreeTime.at(start)));
    }

    public boolean isPaused(LocalDate day) {
        return pausedUntil != null && day.isBefore(pausedUntil);
    }

    /** Without a pause that is over. */
    FreeTimes from(LocalDate today) {
        return isPaused(today) ? this : new FreeTimes(usual, null);
    }

    /** Never what somebody answered. */
    @Override
    public String toString() {
        return "FreeTimes[…]";
    }
}
