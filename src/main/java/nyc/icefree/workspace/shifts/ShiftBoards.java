package nyc.icefree.workspace.shifts;

import nyc.icefree.eventviews.EventView;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.stereotype.Component;

/** Makes the board of one event's shifts for the event's page. */
@Component
public class ShiftBoards {
    private final ShiftPlanning planning;
    private final ShiftStaffing staffing;
    private final ViewerWords words;

    ShiftBoards(ShiftPlanning planning, ShiftStaffing staffing, ViewerWords words) {
        this.planning = planning;
        this.staffing = staffing;
        this.words = words;
    }

    /** @param changed called after everything that changes how far the event is staffed */
    public ShiftBoard of(EventView event, Runnable changed) {
        return new ShiftBoard(event, planning, staffing, words.get(), changed);
    }
}
