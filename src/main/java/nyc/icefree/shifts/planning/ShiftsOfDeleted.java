package nyc.icefree.shifts.planning;

import java.util.ArrayList;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.events.announced.PatternDeleting;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftRepository;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes the shifts of a deleted event in the same transaction; refuses while somebody holds or asked for one. */
@Component
class ShiftsOfDeleted {
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final PatternShiftTable ofPatterns;

    ShiftsOfDeleted(ShiftRepository shifts, AssignmentRepository assignments, PatternShiftTable ofPatterns) {
        this.shifts = shifts;
        this.assignments = assignments;
        this.ofPatterns = ofPatterns;
    }

    @EventListener
    void on(EventDeleting deleting) {
        var gone = new ArrayList<Shift>();
        for (var id : shifts.idsOf(deleting.event().value())) {
            shifts.lock(id).ifPresent(shift -> {
                if (shift.peak() > 0 || !assignments.toTellOf(id).isEmpty()) {
                    throw new Refused(PlanningRefused.HAS_PEOPLE);
                }
                assignments.deleteByShiftId(id);
                gone.add(shift);
            });
        }
        shifts.deleteAll(gone);
        shifts.flush();
    }

    @EventListener
    void on(PatternDeleting deleting) {
        ofPatterns.forget(deleting.pattern());
    }
}
