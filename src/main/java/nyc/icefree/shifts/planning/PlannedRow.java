package nyc.icefree.shifts.planning;

import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;

/**
 * One shift among several that are saved together.
 *
 * @param id null for a new shift
 * @param version of the sheet that was shown; ignored for a new shift
 */
public record PlannedRow(@Nullable ShiftId id, int version, ShiftDraft draft) {
    public static PlannedRow fresh(ShiftDraft draft) {
        return new PlannedRow(null, 0, draft);
    }
}
