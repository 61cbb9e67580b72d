package nyc.icefree.proposals;

import java.util.UUID;

record ProposedScope(UUID event, Scope scope) {}
