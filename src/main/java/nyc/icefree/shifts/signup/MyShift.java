package nyc.icefree.shifts.signup;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A shift that the reader holds or asked for.
 *
 * @param event for the team once confirmed, else for the public; null for a shift that stands alone
 * @param note empty until confirmed
 * @param meetingPoint likewise
 * @param day {@link MyDay#NONE} until confirmed
 * @param sameTime another that they hold while this one lasts, where both take place and neither is over; null for none
 * @param alone one more person is needed, so that they are not alone
 * @param standing whether the event takes place; a shift that stands alone does
 * @param mayPassOn they may look for somebody who takes it
 */
public record MyShift(
        AssignmentId assignment,
        ShiftCard shift,
        AssignmentState state,
        @Nullable EventView event,
        OrganizationCard organization,
        String note,
        String meetingPoint,
        EventStanding standing,
        boolean over,
        boolean mayHandBack,
        boolean mayPassOn,
        boolean alone,
        @Nullable SameTime sameTime,
        MyDay day) {
    /** The event does not take place, and no new date follows. */
    public boolean cancelled() {
        return standing == EventStanding.GONE;
    }

    /** It does not take place at that time: a new date follows. */
    public boolean postponed() {
        return event != null && event.postponed();
    }

    /** For organizers, who learn neither what its lead marked nor what else is at that time. */
    public MyShift forOrganizers() {
        return new MyShift(
                assignment,
                shift,
                state == AssignmentState.SERVED ? AssignmentState.CONFIRMED : state,
                event,
                organization,
                note,
                meetingPoint,
                standing,
                over,
                mayHandBack,
                mayPassOn,
                alone,
                null,
                day);
    }

    /**
     * A shift that overlaps another of the same person. Nobody signs up so, but it comes to be where an event that was off is on
     * again.
     *
     * @param oneTooMany no organizer gave a reason for either, and one of them can be handed back
     */
    public record SameTime(Role role, TimeSlot slot, boolean oneTooMany) {}
}
