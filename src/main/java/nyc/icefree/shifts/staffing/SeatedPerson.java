package nyc.icefree.shifts.staffing;

import java.time.Duration;
import java.util.List;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.fit.Candidate.Obstacle;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * @param state who was marked as there stands as confirmed: who came is for the lead alone
 * @param leads the shift
 * @param comes that they said so
 * @param corrected how long they did it, where an organizer said so
 * @param arisen what has come up against them since they have the shift, the most important first
 * @param overrideReason why an organizer set a clash or a missing skill aside
 * @param part when they do a part of it; null for all of it
 */
public record SeatedPerson(
        AssignmentId assignment,
        PersonId person,
        String name,
        AssignmentState state,
        boolean leads,
        boolean comes,
        @Nullable Duration corrected,
        List<Obstacle> arisen,
        @Nullable String overrideReason,
        @Nullable TimeSlot part) {
    @Override
    public String toString() {
        return "SeatedPerson[" + assignment + ", " + state + "]";
    }
}
