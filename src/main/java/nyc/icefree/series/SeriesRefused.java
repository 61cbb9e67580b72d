package nyc.icefree.series;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** What cannot be done with a series now. */
public class SeriesRefused extends Refused {
    public enum Reason implements RefusalReason {
        START_MISSING,
        NO_DATES,
        TOO_MANY_DATES,
        ALREADY_IN_A_SERIES,
        DATE_TAKEN,
        NOTHING_TO_PUBLISH,
        NOTHING_TO_CANCEL,
        NOTHING_TO_DELETE,
        OVER
    }

    private final Reason reason;

    SeriesRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
