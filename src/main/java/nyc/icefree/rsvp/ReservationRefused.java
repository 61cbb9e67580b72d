package nyc.icefree.rsvp;

import java.util.Arrays;
import java.util.List;

/** An answer that is not taken, with every reason at once; it carries nothing of what was typed. */
public class ReservationRefused extends RuntimeException {
    private final List<ReservationReason> reasons;

    ReservationRefused(ReservationReason... reasons) {
        super(Arrays.toString(reasons));
        this.reasons = List.of(reasons);
    }

    public List<ReservationReason> reasons() {
        return reasons;
    }

    public boolean is(ReservationReason reason) {
        return reasons.contains(reason);
    }
}
