package nyc.icefree.shifts.signup;

import java.time.Duration;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.Role;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A past shift that they held, at an event that took place. Does not tell whether they came.
 *
 * @param event null for a shift without event
 * @param corrected time helped, as an organizer said; null for the planned time
 */
public record HelpedShift(
        AssignmentId id,
        Role role,
        TimeSlot slot,
        OrganizationCard organization,
        @Nullable EventView event,
        @Nullable Duration corrected) {
    public Duration planned() {
        return slot.duration();
    }

    public Duration time() {
        return corrected == null ? planned() : corrected;
    }

    @Override
    public String toString() {
        return "HelpedShift[" + id + "]";
    }
}
