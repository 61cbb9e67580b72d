package nyc.icefree.shifts.planning;

import java.util.List;
import nyc.icefree.shifts.OutsideEvent;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.staffing.SeatedPerson;
import nyc.icefree.time.TimeSlot;

/**
 * A shift with the people in it, for its organizers.
 *
 * @param version to hand back with a change
 * @param taken confirmed people at the moment when fewest are there
 * @param free seats for people who do all of it
 * @param people confirmed first, then those who asked, each by name
 */
public record ShiftSheet(
        ShiftId id, int version, ShiftDraft draft, int taken, int free, int asked, List<SeatedPerson> people) {
    /** Whether it is so far from its event that its people would find no event. */
    public boolean outside(TimeSlot event) {
        return OutsideEvent.is(draft.slot(), event);
    }

    public int missing() {
        return Math.max(0, draft.seats() - taken);
    }

    public boolean alone() {
        return draft.terms().isAlone(taken);
    }
}
