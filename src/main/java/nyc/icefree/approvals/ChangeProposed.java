package nyc.icefree.approvals;

import java.util.UUID;
import nyc.icefree.events.EventId;

/** Announced: another time or place of a published event waits until a second person agrees. */
public record ChangeProposed(EventId event, UUID proposal) {}
