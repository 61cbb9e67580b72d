package nyc.icefree.shifts.day;

import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.DayMark;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a shift, for whoever leads it on its day.
 *
 * @param name first word and an initial, with a number where two read alike
 * @param part the hours of the part that is theirs; null where they do all of it
 * @param begun if they are not there by now they are missing
 * @param comes that they said so
 * @param mark null while the lead marked nothing
 */
public record LedPerson(
        AssignmentId assignment,
        String name,
        @Nullable TimeSlot part,
        boolean begun,
        boolean comes,
        @Nullable DayMark mark) {
    public boolean isThere() {
        return mark == DayMark.HERE;
    }

    /** Never a name: a line that reaches a log is a leak. */
    @Override
    public String toString() {
        return "LedPerson[" + assignment + "]";
    }
}
