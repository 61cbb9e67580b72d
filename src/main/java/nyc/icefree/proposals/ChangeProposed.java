package nyc.icefree.proposals;

import java.time.Instant;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Announced: a change of a published event, or of several of its series, waits until somebody else agrees.
 *
 * @param begins the event, as it is proposed; null where that is no time that there is
 */
public record ChangeProposed(
        EventId event, UUID proposal, @Nullable Instant begins) {}
