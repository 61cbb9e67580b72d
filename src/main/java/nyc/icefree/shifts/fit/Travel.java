package nyc.icefree.shifts.fit;

import java.time.Duration;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Borough;
import org.jspecify.annotations.Nullable;

/**
 * Whether the way from one shift to another can be made between them. The minutes are no timetable but the least that a way by
 * bus, train or ferry and on foot takes between two places a way apart, so that only who could not be there in time is stopped.
 */
final class Travel {
    /** Rows and columns in the order of {@link Borough}; both ways take the same. */
    private static final int[][] MINUTES = {
        // Bronx, Brooklyn, Manhattan, Queens, Staten Island
        {15, 60, 30, 45, 90},
        {60, 15, 30, 30, 45},
        {30, 30, 15, 25, 45},
        {45, 30, 25, 15, 75},
        {90, 45, 45, 75, 15},
    };

    private Travel() {}

    /** @return of the way between the two; none within one event, and where nobody knows where one of them is */
    static Duration between(EventOfShift one, EventOfShift other) {
        if (one.id() == null || one.id().equals(other.id())) {
            return Duration.ZERO;
        }
        return between(one.borough(), other.borough());
    }

    private static Duration between(@Nullable Borough one, @Nullable Borough other) {
        return one == null || other == null
                ? Duration.ZERO
                : Duration.ofMinutes(MINUTES[one.ordinal()][other.ordinal()]);
    }

    /** Of two that overlap there is nothing between them: nobody asks for the way. */
    static boolean isTooShort(TimeSlot one, TimeSlot other, Duration way) {
        return !one.overlaps(other)
                && one.startsAt().minus(way).isBefore(other.endsAt())
                && other.startsAt().minus(way).isBefore(one.endsAt());
    }
}
