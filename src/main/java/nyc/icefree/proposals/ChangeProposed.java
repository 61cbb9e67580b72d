package nyc.icefree.proposals;

import java.time.Instant;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;

/** @param begins null when that local time does not exist */
public record ChangeProposed(
        EventId event, UUID proposal, @Nullable Instant begins) {}
