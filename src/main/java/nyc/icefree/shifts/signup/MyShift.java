package nyc.icefree.shifts.signup;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A shift that the reader holds or asked for.
 *
 * @param event for the team once confirmed, else for the public; null for a shift without event
 * @param note empty until confirmed
 * @param meetingPoint empty until confirmed
 * @param day {@link MyDay#NONE} until confirmed
 * @param sameTime another shift that they hold at the same time, where both take place and neither is over; null for
 *     none
 * @param alone one more person is needed, so that they are not alone
 * @param standing whether the event takes place; always so for a shift without event
 * @param mayPassOn they may seek somebody to take it
 */
public record MyShift(
        AssignmentId assignment,
        ShiftCard shift,
        AssignmentState state,
        @Nullable EventView event,
        OrganizationCard organization,
        NoteByLanguage note,
        String meetingPoint,
        EventStanding standing,
        boolean over,
        boolean mayHandBack,
        boolean mayPassOn,
        boolean alone,
        @Nullable SameTime sameTime,
        MyDay day) {
    public boolean cancelled() {
        return standing == EventStanding.GONE;
    }

    /** Cancelled, or postponed to a date still to come. */
    public boolean isOff() {
        return cancelled() || event != null && event.postponed();
    }

    /** For organizers: hides the lead's mark and shifts at the same time. */
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
     * A shift that overlaps another of the same person, as happens when a cancelled event takes place again.
     *
     * @param oneTooMany no organizer overrode the clash, and one of the two can be given back
     */
    public record SameTime(Role role, TimeSlot slot, boolean oneTooMany) {}
}
