package nyc.icefree.time;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public class TimeRefused extends Refused {
    public enum Reason implements RefusalReason {
        ENDS_BEFORE_START,
        /** The start lies in the hour that clocks skip in spring. */
        START_SKIPPED_BY_CLOCK_CHANGE,
        /** The end lies in the hour that clocks skip in spring. */
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
