package nyc.icefree.door;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A door in its event's list.
 *
 * @param lastHeardAt null when nobody has opened it
 */
public record DoorLine(
        DoorLinkId id,
        DoorKind kind,
        String name,
        DoorState state,
        @Nullable Instant lastHeardAt,
        Turnout counted) {}
