package nyc.icefree.series;

/** What cannot be done with a series now. Worded by {@code series.refused.<reason>}. */
public class SeriesRefused extends RuntimeException {
    public enum Reason {
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
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String key() {
        return "series.refused."
                + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
