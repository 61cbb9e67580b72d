package nyc.icefree.shifts.spread;

import java.util.List;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.Candidate;

/**
 * Who could fill a shift's empty seats.
 *
 * @param people at most as many as seats are empty
 * @param half it is for pairs, and one of those in it would still wait for a second
 */
public record ProposedSeats(ShiftId shift, int empty, List<Candidate> people, boolean half) {
    public ProposedSeats {
        people = List.copyOf(people);
    }
}
