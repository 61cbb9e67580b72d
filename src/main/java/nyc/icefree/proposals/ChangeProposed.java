package nyc.icefree.proposals;

import java.time.Instant;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Announced: a change of a published event, or of several dates of its series, waits for somebody's agreement.
 *
 * @param begins proposed start; null when that local time does not exist
 */
public record ChangeProposed(
        EventId event, UUID proposal, @Nullable Instant begins) {}
