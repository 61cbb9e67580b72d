package nyc.icefree.shifts.signup;

import java.time.Duration;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.Role;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * One shift that is over, held and not handed back, at an event that took place. Whether they came nobody says here.
 *
 * @param event null for a shift that stands alone
 * @param corrected how long they did it, as an organizer says; null for as long as was planned
 */
public record HelpedShift(
        AssignmentId id,
        Role role,
        TimeSlot slot,
        OrganizationCard organization,
        @Nullable EventView event,
        @Nullable Duration corrected) {
    /** Elapsed time, also over a change of clocks. */
    public Duration planned() {
        return slot.duration();
    }

    /** What counts. */
    public Duration time() {
        return corrected == null ? planned() : corrected;
    }

    @Override
    public String toString() {
        return "HelpedShift[" + id + "]";
    }
}
