package nyc.icefree.shifts.helper;

import java.time.LocalTime;
import java.util.Optional;

/** A part of a day by the clock on the wall. The night, from midnight to six, is none. */
public enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING;

    /** Empty at night. */
    public static Optional<DayPart> at(LocalTime time) {
        int hour = time.getHour();
        return hour < 6 ? Optional.empty() : Optional.of(hour < 12 ? MORNING : hour < 17 ? AFTERNOON : EVENING);
    }
}
