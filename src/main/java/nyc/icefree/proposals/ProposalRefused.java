package nyc.icefree.proposals;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** A decision about a proposal that cannot be taken so. */
public class ProposalRefused extends Refused {
    public enum Reason implements RefusalReason {
        YOUR_OWN_PROPOSAL,
        ADMINISTRATOR_NEEDED,
        NOT_OPEN,
        /** Somebody has proposed anew, and of one date only one waits. */
        PROPOSED_ANEW,
        /** Its link or instructions cannot be opened at the moment. */
        UNREADABLE
    }

    private final Reason reason;

    ProposalRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
