package nyc.icefree.door;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A party that reserved, without its name.
 *
 * @param cameAt when a door of this event counted it; null when none has
 */
public record DoorParty(int adults, int children, @Nullable Instant cameAt) {}
