package nyc.icefree.sources;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** Something a person asked of a source cannot be done, for a reason that they are told. */
public final class SourceRefused extends Refused {
    private static final long serialVersionUID = 1L;

    public enum Reason implements RefusalReason {
        NAME_MISSING,
        NAME_TOO_LONG,
        KNOWN_ALREADY,
        /** The address of the event is hidden here, and what its calendar says now tells it. */
        TELLS_HIDDEN_PLACE,
        /** The event has forgotten where it was, and its calendar names no place for a day to come. */
        PLACE_FORGOTTEN
    }

    private final Reason reason;

    SourceRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
