package nyc.icefree.door;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a device that sent counts.
 *
 * @param has the numbers that are safe, whether they came now or before
 * @param refused those that will never be taken
 * @param totals null unless the door is open
 */
public record Taken(
        Set<UUID> has,
        Set<UUID> refused,
        DoorState state,
        @Nullable DoorTotals totals) {}
