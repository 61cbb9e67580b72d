package nyc.icefree.series;

import java.util.List;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

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

    static <T> List<T> unlessEmpty(List<T> dates, Reason otherwise) {
        if (dates.isEmpty()) {
            throw new SeriesRefused(otherwise);
        }
        return dates;
    }
}
