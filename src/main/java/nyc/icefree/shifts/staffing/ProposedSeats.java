package nyc.icefree.shifts.staffing;

import java.util.List;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.Candidate;

/** @param others who help the organization and do not fit, or gave it back, or were refused */
public record ProposedSeats(ShiftId shift, int empty, List<Candidate> people, List<Candidate> others) {
    public ProposedSeats {
        people = List.copyOf(people);
    }

    public int left() {
        return empty - people.size();
    }
}
