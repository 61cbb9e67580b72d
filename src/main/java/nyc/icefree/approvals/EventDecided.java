package nyc.icefree.approvals;

import java.util.UUID;
import nyc.icefree.disclosure.EventId;

/** Announced: somebody decided about an event that waited for approval. */
public record EventDecided(EventId event, UUID decision) {}
