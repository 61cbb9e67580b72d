package nyc.icefree.series;

import java.util.List;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public enum SeriesRefused implements RefusalReason {
    START_MISSING,
    NO_DATES,
    TOO_MANY_DATES,
    ALREADY_IN_A_SERIES,
    DATE_TAKEN,
    NOTHING_TO_PUBLISH,
    NOTHING_TO_CANCEL,
    NOTHING_TO_DELETE,
    OVER;

    static <T> List<T> unlessEmpty(List<T> dates, SeriesRefused otherwise) {
        if (dates.isEmpty()) {
            throw new Refused(otherwise);
        }
        return dates;
    }
}
