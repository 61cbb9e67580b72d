package nyc.icefree.interpreting;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** What cannot be written down instead of an interpreter. */
public class InsteadRefused extends Refused {
    public enum Reason implements RefusalReason {
        REASON_MISSING,
        REASON_TOO_LONG,
        /** The event does not need that language. */
        NOT_NEEDED
    }

    InsteadRefused(Reason reason) {
        super(reason);
    }
}
