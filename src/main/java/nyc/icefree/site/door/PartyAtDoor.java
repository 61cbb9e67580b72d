package nyc.icefree.site.door;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One party before somebody at the door.
 *
 * @param name null where the link is for counting alone
 * @param came when it came and how many; null before
 */
public record PartyAtDoor(
        @Nullable String name,
        String size,
        List<String> arranged,
        int adults,
        int children,
        @Nullable String came,
        String all,
        String action,
        String key) {
    public int people() {
        return adults + children;
    }
}
