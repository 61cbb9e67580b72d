package nyc.icefree.rsvp.answers;

import java.util.List;
import nyc.icefree.refusals.Refused;

/** An answer that is not taken, with every reason at once; it carries nothing of what was typed. */
public class ReservationRefused extends Refused {
    private final transient List<ReservationReason> reasons;

    public ReservationRefused(ReservationReason... reasons) {
        super(List.of(reasons));
        this.reasons = List.of(reasons);
    }

    @Override
    public List<ReservationReason> reasons() {
        return reasons;
    }

    public boolean is(ReservationReason reason) {
        return reasons.contains(reason);
    }
}
