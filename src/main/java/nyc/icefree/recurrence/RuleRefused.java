package nyc.icefree.recurrence;

/** A rule that is not taken. The reason is worded by {@code recurrence.refused.<reason in lower case>}. */
public class RuleRefused extends RuntimeException {
    public enum Reason {
        /** Not a rule, or one with parts that cannot be. */
        UNREADABLE,
        /** Hourly or finer: no gathering repeats so, and expanding it can take for ever. */
        FINER_THAN_DAILY,
        /** Counted in another calendar than the Gregorian (RFC 7529). */
        OTHER_CALENDAR,
        /** Right, but not of the kinds that every calendar program understands alike. */
        NOT_COMMON,
        INTERVAL_OUT_OF_BOUNDS,
        COUNT_OUT_OF_BOUNDS,
        NO_DAYS,
        /** The last day lies before the first. */
        ENDS_BEFORE_START,
        /** No date in the next years. */
        NEVER
    }

    private final Reason reason;

    public RuleRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The key of its words. */
    public String key() {
        return "recurrence.refused."
                + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
