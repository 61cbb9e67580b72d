package nyc.icefree.door;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param own what this door counted
 * @param room how many people the event holds; null when nobody said
 */
public record DoorTotals(Turnout all, Turnout own, @Nullable Integer room, Instant asOf) {}
