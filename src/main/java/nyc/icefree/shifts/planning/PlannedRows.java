package nyc.icefree.shifts.planning;

import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;

/**
 * Result of saving several shifts, needed to undo it.
 *
 * @param added in the order of the new rows
 */
public record PlannedRows(EventId event, List<ShiftId> added, List<Before> changed) {
    public PlannedRows {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    /**
     * @param version after the save; undo skips shifts with a newer one
     * @param draft before the save
     */
    public record Before(ShiftId id, int version, ShiftDraft draft) {}
}
