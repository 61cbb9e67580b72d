package nyc.icefree.proposals;

import nyc.icefree.eventviews.EventPlan;

/**
 * A proposal to which somebody agreed, with what it takes to take that back. It stays with whoever decided and is kept nowhere: a
 * decided proposal itself forgets its words.
 */
public final class DecidedProposal {
    private final Proposal proposal;
    private final EventPlan before;
    private final int version;

    /**
     * @param before the event before it was changed
     * @param version of the event after the decision
     */
    DecidedProposal(Proposal proposal, EventPlan before, int version) {
        this.proposal = proposal;
        this.before = before;
        this.version = version;
    }

    /** Whether there is a way back: what was changed of a series has none. */
    public boolean canBeTakenBack() {
        return proposal.scope() == Scope.THIS;
    }

    Proposal proposal() {
        return proposal;
    }

    EventPlan before() {
        return before;
    }

    int version() {
        return version;
    }
}
