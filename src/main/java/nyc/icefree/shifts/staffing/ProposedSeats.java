package nyc.icefree.shifts.staffing;

import java.util.List;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.Candidate;

public record ProposedSeats(ShiftId shift, int empty, List<Candidate> people) {
    public ProposedSeats {
        people = List.copyOf(people);
    }
}
