package nyc.icefree.shifts.day;

import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.announced.ShiftCovered;
import nyc.icefree.shifts.announced.ShiftHandedBack;
import nyc.icefree.shifts.announced.ShiftUnassigned;
import nyc.icefree.shifts.seats.DayMarks;
import nyc.icefree.shifts.seats.LeadTable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When somebody leaves a shift, ends their lead and deletes their day marks there, in the same transaction. */
@Component
class LeavingEnds {
    private final LeadTable leads;
    private final DayMarks marks;

    LeavingEnds(LeadTable leads, DayMarks marks) {
        this.leads = leads;
        this.marks = marks;
    }

    @EventListener
    void on(ShiftHandedBack left) {
        end(left.shift(), left.volunteer());
    }

    @EventListener
    void on(ShiftUnassigned left) {
        end(left.shift(), left.volunteer());
    }

    @EventListener
    void on(ShiftCovered given) {
        end(given.shift(), given.volunteer());
    }

    private void end(ShiftId shift, PersonId person) {
        leads.end(shift, person);
        marks.forget(shift, person);
    }
}
