package nyc.icefree.checklists;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public class TaskRefused extends Refused {
    public enum Reason implements RefusalReason {
        WORDS_MISSING,
        WORDS_TOO_LONG,
        DAYS_OUT_OF_BOUNDS,
        NOT_A_MEMBER
    }

    private final Reason reason;

    TaskRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
