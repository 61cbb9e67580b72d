package nyc.icefree.door;

import java.time.Instant;
import nyc.icefree.rsvp.Party;
import org.jspecify.annotations.Nullable;

/**
 * One party as the device that reads names sees it.
 *
 * @param ticket its code, for {@link DoorDesk#came}
 * @param more how many others fit what was asked
 * @param cameAt null when no door has counted it
 */
public record FoundParty(
        String ticket, Party party, int more, @Nullable Instant cameAt) {
    /** Hides who they are. */
    @Override
    public String toString() {
        return "FoundParty[…]";
    }
}
