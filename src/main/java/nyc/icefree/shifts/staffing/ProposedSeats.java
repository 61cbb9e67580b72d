package nyc.icefree.shifts.staffing;

import java.util.List;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.Candidate;

/**
 * Who could fill a shift's empty seats.
 *
 * @param people at most as many as seats are empty
 */
public record ProposedSeats(ShiftId shift, int empty, List<Candidate> people) {
    public ProposedSeats {
        people = List.copyOf(people);
    }
}
