package nyc.icefree.trainings;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** How far somebody is trusted does not change so. */
public class TrustRefused extends Refused {
    public enum Reason implements RefusalReason {
        /** Nobody decides or notes this of themselves. */
        ONESELF,
        /** Of whoever says that they are an adult no parent consents. */
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
