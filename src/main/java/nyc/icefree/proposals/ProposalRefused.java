package nyc.icefree.proposals;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** A proposal, or a decision about one, that cannot be taken so. */
public class ProposalRefused extends Refused {
    public enum Reason implements RefusalReason {
        YOUR_OWN_PROPOSAL,
        ADMINISTRATOR_NEEDED,
        /** Of one event only one waits. */
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

    /** What was typed is to be mended. */
    public boolean aboutWords() {
        return reason == Reason.REASON_MISSING || reason == Reason.REASON_TOO_LONG;
    }
}
