package nyc.icefree.shifts.views;

import java.time.Instant;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import org.jspecify.annotations.Nullable;

/** @param overrideReason why an organizer set a clash or a missing skill aside */
public record SeatedPerson(
        AssignmentId assignment,
        PersonId person,
        String name,
        AssignmentState state,
        @Nullable String overrideReason,
        Instant since) {
    @Override
    public String toString() {
        return "SeatedPerson[" + assignment + ", " + state + "]";
    }
}
