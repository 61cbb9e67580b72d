package nyc.icefree.proposals;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public class ProposalRefused extends Refused {
    public enum Reason implements RefusalReason {
        YOUR_OWN_PROPOSAL,
        ADMINISTRATOR_NEEDED,
        /** Only one proposal may wait for an event. */
        ANOTHER_WAITS,
        REASON_MISSING,
        REASON_TOO_LONG
    }

    private final Reason reason;

    ProposalRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public boolean aboutWords() {
        return reason == Reason.REASON_MISSING || reason == Reason.REASON_TOO_LONG;
    }
}
