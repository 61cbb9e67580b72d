package nyc.icefree.time;

/** A planned time that cannot be. The reason is worded by {@code time.refused.<reason in lower case>}. */
public class TimeRefused extends RuntimeException {
    public enum Reason {
        /** The end is not after the start. */
        ENDS_BEFORE_START,
        /** The start lies in the hour that clocks skip in spring. */
        START_SKIPPED_BY_CLOCK_CHANGE,
        /** The end lies in the hour that clocks skip in spring. */
        END_SKIPPED_BY_CLOCK_CHANGE
    }

    private final Reason reason;

    public TimeRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
