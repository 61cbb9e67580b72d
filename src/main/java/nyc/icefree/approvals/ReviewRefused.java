package nyc.icefree.approvals;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** A decision that cannot be taken so. */
public class ReviewRefused extends Refused {
    public enum Reason implements RefusalReason {
        WORDS_MISSING,
        WORDS_TOO_LONG
    }

    private final Reason reason;

    ReviewRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
