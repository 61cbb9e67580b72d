package nyc.icefree.shifts;

import java.util.List;

/**
 * A shift with the people in it, for those who organize it.
 *
 * @param version to hand back with a change
 * @param taken confirmed people
 * @param people confirmed first, then those who asked, each by name
 */
public record ShiftSheet(ShiftId id, int version, ShiftDraft draft, int taken, int asked, List<SeatedPerson> people) {
    public int missing() {
        return Math.max(0, draft.seats() - taken);
    }
}
