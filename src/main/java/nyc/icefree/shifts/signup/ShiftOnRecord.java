package nyc.icefree.shifts.signup;

import java.time.Duration;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.DayMark;
import nyc.icefree.shifts.Role;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A shift that the reader took, was put in, asked for or gave back, while it is kept.
 *
 * @param event as the reader may see it; null for a shift without event, or an event that they may not see
 * @param led they led it
 * @param comes they said that they come
 * @param mark by the lead
 * @param corrected time helped, as an organizer said; null for the planned time
 * @param overrideReason why an organizer overrode a clash or a missing skill
 */
public record ShiftOnRecord(
        Role role,
        TimeSlot slot,
        AssignmentState state,
        OrganizationCard organization,
        @Nullable EventView event,
        boolean led,
        boolean comes,
        @Nullable DayMark mark,
        @Nullable Duration corrected,
        @Nullable String overrideReason) {
    @Override
    public String toString() {
        return "ShiftOnRecord[…]";
    }
}
