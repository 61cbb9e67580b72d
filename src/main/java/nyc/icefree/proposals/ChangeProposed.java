package nyc.icefree.proposals;

import java.util.UUID;
import nyc.icefree.eventviews.EventId;

/** Announced: a change of a published event, or of several of its series, waits until somebody else agrees. */
public record ChangeProposed(EventId event, UUID proposal) {}
