package nyc.icefree.shifts.views;

import nyc.icefree.eventviews.EventView;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.fit.EventStanding;
import org.jspecify.annotations.Nullable;

/**
 * A shift that the reader holds or asked for.
 *
 * @param event for the team once confirmed, else for the public; null for a shift that stands alone
 * @param note empty until confirmed
 * @param meetingPoint likewise
 * @param day {@link MyDay#NONE} until confirmed
 * @param half they wait for a second, without whom it does not count
 * @param standing whether the event takes place; a shift that stands alone does
 * @param mayPassOn they may look for somebody who takes it, or swap it
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
        boolean half,
        MyDay day) {
    /** The event does not take place, and no new date follows. */
    public boolean cancelled() {
        return standing == EventStanding.GONE;
    }

    /** It does not take place at that time: a new date follows. */
    public boolean postponed() {
        return event != null && event.postponed();
    }

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
                        standing,
                        over,
                        mayHandBack,
                        mayPassOn,
                        half,
                        day);
    }
}
