package nyc.icefree.time;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public class TimeRefused extends Refused {
    public enum Reason implements RefusalReason {
        ENDS_BEFORE_START,
        START_SKIPPED_BY_CLOCK_CHANGE,
        END_SKIPPED_BY_CLOCK_CHANGE
    }

    private final Reason reason;

    public TimeRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
