package nyc.icefree.shifts.views;

import java.time.Instant;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;

/**
 * What an assigning did.
 *
 * @param before how they stood to the shift; as if handed back for who never did anything with it
 * @param at when they were put in
 */
public record Assigned(AssignmentId id, AssignmentState before, Instant at) {
    /** Or they were in already. */
    public boolean isNew() {
        return before != AssignmentState.CONFIRMED;
    }
}
