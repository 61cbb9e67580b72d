package nyc.icefree.door;

import java.time.Instant;
import nyc.icefree.rsvp.Party;
import org.jspecify.annotations.Nullable;

/**
 * A party that reserved, as a door sees it.
 *
 * @param ticket its code
 * @param cameAt when a door of this event counted it; null when none has
 * @param named its name and needs; null for a link that only counts
 * @param more how many others fit what was asked
 */
public record DoorParty(
        String ticket,
        int adults,
        int children,
        @Nullable Instant cameAt,
        @Nullable Party named,
        int more) {
    public int people() {
        return adults + children;
    }

    /** Hides who they are. */
    @Override
    public String toString() {
        return "DoorParty[…]";
    }
}
