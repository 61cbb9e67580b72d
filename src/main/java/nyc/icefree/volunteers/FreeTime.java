package nyc.icefree.volunteers;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;

/** A part of the week in which somebody can usually help. */
public enum FreeTime {
    WEEKDAYS,
    /** Weekdays from 17:00. */
    EVENINGS,
    WEEKENDS;

    private static final int EVENING = 17;

    static FreeTime at(ZonedDateTime start) {
        var day = start.getDayOfWeek();
        if (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY) {
            return WEEKENDS;
        }
        return start.getHour() < EVENING ? WEEKDAYS : EVENINGS;
    }
}
