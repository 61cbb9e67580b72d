package nyc.icefree.partnercalendars;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public final class SourceRefused extends Refused {
    private static final long serialVersionUID = 1L;

    public enum Reason implements RefusalReason {
        NAME_MISSING,
        NAME_TOO_LONG,
        KNOWN_ALREADY
    }

    SourceRefused(Reason reason) {
        super(reason);
    }
}
