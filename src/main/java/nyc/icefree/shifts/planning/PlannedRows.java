package nyc.icefree.shifts.planning;

import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;

/**
 * What one act made of an event's shifts, to hand back when it is to be undone.
 *
 * @param added in the order of the rows that were new
 */
public record PlannedRows(EventId event, List<ShiftId> added, List<Before> changed) {
    public PlannedRows {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    /**
     * @param version that the act left behind: whoever changed it since has the last word
     * @param draft as it was before
     */
    public record Before(ShiftId id, int version, ShiftDraft draft) {}
}
