package nyc.icefree.shifts.seats;

import java.util.Map;
import java.util.Set;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.DayMark;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public class DayStatements {
    private final LeadTable leads;
    private final DayMarks marks;

    DayStatements(LeadTable leads, DayMarks marks) {
        this.leads = leads;
        this.marks = marks;
    }

    /** @param mark for the lead alone; null for none */
    public record Standing(
            boolean leads, boolean comes, @Nullable DayMark mark) {
        public static final Standing NOTHING = new Standing(false, false, null);
    }

    public Standing of(ShiftId shift, PersonId person) {
        var row = marks.of(Set.of(shift)).getOrDefault(shift, Map.of()).get(person);
        return new Standing(
                leads.ledBy(person).contains(shift), row != null && row.comes(), row == null ? null : row.mark());
    }

    /**
     * Restores what {@code LeavingEnds} ended. A new lead stays lead.
     *
     * @param shift locked by the caller
     */
    public void restore(ShiftId shift, PersonId person, Standing before) {
        if (before.leads() && leads.of(shift).isEmpty()) {
            leads.put(shift, person);
        }
        if (before.comes()) {
            marks.come(shift, person);
        }
        if (before.mark() != null) {
            marks.mark(shift, person, before.mark());
        }
    }
}
