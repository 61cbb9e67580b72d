package nyc.icefree.site.door;

import java.util.List;
import nyc.icefree.door.DoorParty;
import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One party that was scanned or looked up.
 *
 * @param said why nobody is shown, or what to do; null when all is well
 * @param came when the party came; null before
 * @param arranged which of its needs
 * @param action takes how many came
 * @param search null for a link that only counts
 */
public record NamesPage(
        Frame frame,
        DoorHead head,
        @Nullable String said,
        @Nullable DoorParty party,
        @Nullable String came,
        List<String> arranged,
        String action,
        @Nullable Search search,
        String key,
        String back) {
    /** @param letters by which the next party is looked for; null when there is no other */
    public record Search(String action, @Nullable String letters, int nth, String more) {}
}
