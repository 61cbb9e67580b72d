package nyc.icefree.door;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A door in its event's list.
 *
 * @param lastHeardAt null when nobody has opened it
 * @param enteredBy of a sheet: the name of who entered it; null when their account is gone
 */
public record DoorLine(
        DoorLinkId id,
        DoorKind kind,
        String name,
        DoorState state,
        @Nullable Instant lastHeardAt,
        Turnout counted,
        @Nullable String enteredBy) {}
