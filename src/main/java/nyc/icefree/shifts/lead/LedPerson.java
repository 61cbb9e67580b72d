package nyc.icefree.shifts.lead;

import nyc.icefree.shifts.AssignmentId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a shift, for whoever leads it on its day.
 *
 * @param name first word and an initial, with a number where two read alike
 * @param mark null while the lead marked nothing
 * @param trained that the lead themselves said that they were at the training, and can take it back; never what they had before
 */
public record LedPerson(
        AssignmentId assignment,
        String name,
        SaidOfDay said,
        @Nullable DayMark mark,
        boolean trained) {
    public boolean isThere() {
        return mark != null && mark.isThere();
    }

    /** Never a name: a line that reaches a log is a leak. */
    @Override
    public String toString() {
        return "LedPerson[" + assignment + "]";
    }
}
