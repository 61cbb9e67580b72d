package nyc.icefree.bulk;

import nyc.icefree.checklists.Checklists;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.shifts.planning.ShiftPlanning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a draft at once, and can plan it anew with its shifts and checklist under another id. */
@Service
public class DraftDeletion {
    private final EventDeletion deletion;
    private final EventPlanning planning;
    private final ShiftPlanning shifts;
    private final Checklists checklists;

    DraftDeletion(EventDeletion deletion, EventPlanning planning, ShiftPlanning shifts, Checklists checklists) {
        this.deletion = deletion;
        this.planning = planning;
        this.shifts = shifts;
        this.checklists = checklists;
    }

    /** @throws Refused as {@link EventDeletion#delete} */
    @StaffMay
    @Transactional
    public DeletedDraft delete(EventId draft) {
        var plan = planning.planOf(draft).orElseThrow(NotYours::new);
        var was = new DeletedDraft(plan.host(), plan.draft(), shifts.draftsOf(draft), checklists.of(draft));
        deletion.delete(draft);
        return was;
    }

    /** Asks the co-hosts again. */
    @StaffMay
    @Transactional
    public EventId bringBack(DeletedDraft was) {
        var draft = planning.draft(was.host(), was.form());
        was.shifts().forEach(shift -> shifts.plan(shift.of(draft, null)));
        was.tasks().forEach(task -> checklists.tick(checklists.add(draft, task.draft()), task.done()));
        return draft;
    }
}
