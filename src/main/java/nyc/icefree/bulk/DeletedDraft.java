package nyc.icefree.bulk;

import java.util.List;
import nyc.icefree.checklists.TaskLine;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.shifts.ShiftDraft;

/** A deleted draft's content for bringing it back; stored nowhere. */
public record DeletedDraft(OrganizationId host, EventDraft form, List<ShiftDraft> shifts, List<TaskLine> tasks) {
    public DeletedDraft {
        shifts = List.copyOf(shifts);
        tasks = List.copyOf(tasks);
    }
}
