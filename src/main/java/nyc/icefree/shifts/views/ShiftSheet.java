package nyc.icefree.shifts.views;

import java.util.List;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.parts.PartOf;
import nyc.icefree.time.TimeSlot;

/**
 * A shift with the people in it, for those who organize it.
 *
 * @param version to hand back with a change
 * @param taken confirmed people
 * @param people confirmed first, then those who asked, each by name
 * @param part whether it is a part of another; else how many of its seats are parts, without which its draft counts them
 */
public record ShiftSheet(
        ShiftId id, int version, ShiftDraft draft, int taken, int asked, List<SeatedPerson> people, PartOf part) {
    /** Whether it lies so far from its event that whoever came for it would find none. */
    public boolean outside(TimeSlot event) {
        return OutsideEvent.is(draft.slot(), event);
    }

    /** With those of its seats that are parts. */
    public ShiftDraft planned() {
        return draft.withSeats(draft.seats() + part.inParts());
    }

    /** There is nobody to look for and nobody in it: all its seats are parts. */
    public boolean isElsewhere() {
        return draft.seats() == 0 && taken == 0;
    }

    public int missing() {
        return Math.max(0, draft.seats() - taken);
    }

    /** One person is in it, who is not to be alone. */
    public boolean alone() {
        return draft.terms().isAlone(taken);
    }
}
