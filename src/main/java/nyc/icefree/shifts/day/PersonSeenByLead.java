package nyc.icefree.shifts.day;

import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.DayMark;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A person in a shift, for its lead on its day.
 *
 * @param name first word and an initial, with a number where two read alike
 * @param part the hours of their part; null where they do all of it
 * @param begun their time has begun: if absent now, they are missing
 * @param comes they said that they come
 * @param mark null while the lead marked nothing
 */
public record PersonSeenByLead(
        AssignmentId assignment,
        String name,
        @Nullable TimeSlot part,
        boolean begun,
        boolean comes,
        @Nullable DayMark mark) {
    public boolean isThere() {
        return mark == DayMark.HERE;
    }

    /** Hides the name, which must not reach a log. */
    @Override
    public String toString() {
        return "PersonSeenByLead[" + assignment + "]";
    }
}
