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
 * A shift that the reader took, was put in, asked for or gave back, as long as that is kept.
 *
 * @param event as the reader may see it; null for a shift that stands alone or an event that they may not see
 * @param led they led it
 * @param comes they said that they come
 * @param mark what its lead marked of them
 * @param corrected how long they did it, as an organizer says; null for as long as was planned
 * @param overrideReason what an organizer wrote when they set a clash or a missing skill aside
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
