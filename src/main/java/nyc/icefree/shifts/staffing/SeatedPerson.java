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
 * @param state confirmed also for served: who came is for the lead alone
 * @param leads the shift
 * @param comes they said that they come
 * @param corrected time helped, where an organizer said so
 * @param arisen obstacles that arose since they have the shift, the most important first
 * @param overrideReason why an organizer overrode a clash or a missing skill
 * @param part their hours if they do a part; null for all of it
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
