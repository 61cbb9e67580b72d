package nyc.icefree.shifts.helped;

import java.time.Duration;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.Role;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * One shift that is over, held and not handed back, at an event that took place. Whether they came nobody says here.
 *
 * @param event null for a shift that stands alone
 * @param corrected what they did of it in truth, as they say; null where it is what was planned
 * @param answer of organizers, null for none so far; it matters only for more than was planned, where the organization wants it
 */
public record HelpedShift(
        AssignmentId id,
        Role role,
        TimeSlot slot,
        OrganizationCard organization,
        @Nullable EventView event,
        @Nullable Duration corrected,
        @Nullable HoursAnswer answer) {
    /** In full quarters of an hour, nothing to this. */
    public static final Duration MOST = Duration.ofHours(24);

    public static final Duration STEP = Duration.ofMinutes(15);

    /** Elapsed time, also over a change of clocks. */
    public Duration planned() {
        return slot.duration();
    }

    /** What counts: less than was planned at once, more than that where nobody has to confirm it, or once they have. */
    public Duration time() {
        return corrected == null || needsAnswer() && answer != HoursAnswer.CONFIRMED ? planned() : corrected;
    }

    /** It is more than was planned, and the organization wants to confirm that. */
    private boolean needsAnswer() {
        return corrected != null && corrected.compareTo(planned()) > 0 && organization.approvesHours();
    }

    public boolean waits() {
        return needsAnswer() && answer == null;
    }

    public boolean isDeclined() {
        return needsAnswer() && answer == HoursAnswer.DECLINED;
    }

    /** @throws HoursRefused where nobody can have helped so long */
    public static void mustBePossible(Duration time) {
        if (time.isNegative() || time.compareTo(MOST) > 0 || time.toMillis() % STEP.toMillis() != 0) {
            throw new HoursRefused(HoursRefused.Reason.OUT_OF_RANGE);
        }
    }

    @Override
    public String toString() {
        return "HelpedShift[" + id + "]";
    }
}
