package nyc.icefree.approvals;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** A decision that cannot be taken so. */
public class ReviewRefused extends Refused {
    public enum Reason implements RefusalReason {
        WORDS_MISSING,
        WORDS_TOO_LONG,
        /** Whoever organizes it has a letter about it. */
        TOLD_ALREADY
    }

    private final Reason reason;

    ReviewRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    /** What was typed is to be mended. */
    public boolean aboutWords() {
        return reason != Reason.TOLD_ALREADY;
    }

    public Reason reason() {
        return reason;
    }
}
