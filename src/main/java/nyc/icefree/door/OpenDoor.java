package nyc.icefree.door;

import nyc.icefree.disclosure.EventView;
import org.jspecify.annotations.Nullable;

/**
 * A door as its link shows it.
 *
 * @param name of the door; empty for none
 * @param event null once it is ended or revoked
 * @param totals null unless it is open
 */
public record OpenDoor(
        DoorLinkId link,
        DoorKind kind,
        String name,
        DoorState state,
        DoorSpan span,
        @Nullable EventView event,
        @Nullable DoorTotals totals) {}
