package nyc.icefree.shifts.fit;

import java.time.Duration;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Borough;

/**
 * Whether the way from one shift to another can be made between them. The minutes are no timetable, and not measured: they are
 * meant as the least that any way takes between two places near the border of their boroughs, by bridge, train or ferry and on
 * foot, so that only who could not be there in time is stopped.
 */
final class Travel {
    /** Rows and columns in the order of {@link Borough}; both ways take the same. */
    private static final int[][] MINUTES = {
        // Bronx, Brooklyn, Manhattan, Queens, Staten Island
        {0, 45, 10, 25, 75},
        {45, 0, 15, 5, 25},
        {10, 15, 0, 10, 30},
        {25, 5, 10, 0, 60},
        {75, 25, 30, 60, 0},
    };

    private Travel() {}

    /**
     * @return of the way between the two; none within a borough, where it may be next door, and the rule must not tell that of a
     *     place that is hidden
     */
    static Duration between(EventOfShift one, EventOfShift other) {
        return one.borough() == null || other.borough() == null
                ? Duration.ZERO
                : Duration.ofMinutes(
                        MINUTES[one.borough().ordinal()][other.borough().ordinal()]);
    }

    /** Of two that overlap there is nothing between them: nobody asks for the way. */
    static boolean isTooShort(TimeSlot one, TimeSlot other, Duration way) {
        return !one.overlaps(other)
                && one.startsAt().minus(way).isBefore(other.endsAt())
                && other.startsAt().minus(way).isBefore(one.endsAt());
    }
}
