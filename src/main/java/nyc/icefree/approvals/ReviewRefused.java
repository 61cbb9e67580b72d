package nyc.icefree.approvals;

import nyc.icefree.text.Words;

/** A decision that cannot be taken so. */
public class ReviewRefused extends RuntimeException {
    /** Worded by {@code review-refused.<reason>}. */
    public enum Reason {
        WORDS_MISSING,
        WORDS_TOO_LONG
    }

    private final Reason reason;

    ReviewRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String key() {
        return Words.key(reason).replaceFirst("^reason", "review-refused");
    }
}
