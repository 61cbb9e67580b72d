package nyc.icefree.trainings;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public class TrustRefused extends Refused {
    public enum Reason implements RefusalReason {
        /** Nobody decides this about themselves. */
        ONESELF,
        /** An adult needs no parent's consent. */
        SAYS_ADULT
    }

    private final Reason reason;

    TrustRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
