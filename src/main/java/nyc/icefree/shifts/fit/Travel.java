package nyc.icefree.shifts.fit;

import java.time.Duration;
import nyc.icefree.eventviews.EventGround;
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
        {5, 45, 10, 25, 75},
        {45, 5, 15, 5, 25},
        {10, 15, 5, 10, 30},
        {25, 5, 10, 5, 60},
        {75, 25, 30, 60, 5},
    };

    private Travel() {}

    /** @return of the way between the two; none within one event or one place, and where nobody knows where one of them is */
    static Duration between(EventOfShift one, EventOfShift other) {
        return one.id() == null || one.id().equals(other.id()) ? Duration.ZERO : between(one.ground(), other.ground());
    }

    private static Duration between(EventGround one, EventGround other) {
        if (one.borough() == null || other.borough() == null) {
            return Duration.ZERO;
        }
        return one.venue() != null && one.venue().equals(other.venue())
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
