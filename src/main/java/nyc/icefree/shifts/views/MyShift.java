package nyc.icefree.shifts.views;

import nyc.icefree.eventviews.EventView;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftCard;
import org.jspecify.annotations.Nullable;

/**
 * A shift that the reader holds or asked for.
 *
 * @param event for the team once confirmed, else for the public; null for a shift that stands alone
 * @param note empty until confirmed
 * @param meetingPoint likewise
 * @param day {@link MyDay#NONE} until confirmed
 * @param half they wait for a second, without whom it does not count
 * @param cancelled the event does not take place
 */
public record MyShift(
        AssignmentId assignment,
        ShiftCard shift,
        AssignmentState state,
        @Nullable EventView event,
        OrganizationCard organization,
        String note,
        String meetingPoint,
        boolean cancelled,
        boolean over,
        boolean mayHandBack,
        boolean half,
        MyDay day) {
    /** For whoever may not learn what its lead marked. */
    public MyShift unmarked() {
        return state != AssignmentState.SERVED
                ? this
                : new MyShift(
                        assignment,
                        shift,
                        AssignmentState.CONFIRMED,
                        event,
                        organization,
                        note,
                        meetingPoint,
                        cancelled,
                        over,
                        mayHandBack,
                        half,
                        day);
    }
}
