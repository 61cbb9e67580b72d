package nyc.icefree.proposals;

import java.util.UUID;

record ProposalReach(UUID event, Scope scope) {}
