package nyc.icefree.proposals;

import java.util.UUID;

/** On which date something is proposed, and how far it goes. */
record ProposalReach(UUID event, Scope scope) {}
