package nyc.icefree.proposals;

import nyc.icefree.refusals.RefusalReason;

public enum ProposalRefused implements RefusalReason {
    YOUR_OWN_PROPOSAL,
    ADMINISTRATOR_NEEDED,
    /** Only one proposal may wait for an event. */
    ANOTHER_WAITS,
    REASON_MISSING,
    REASON_TOO_LONG;

    public boolean aboutWords() {
        return this == REASON_MISSING || this == REASON_TOO_LONG;
    }
}
