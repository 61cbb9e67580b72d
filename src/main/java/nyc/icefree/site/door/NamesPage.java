package nyc.icefree.site.door;

import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One party that was scanned or looked up.
 *
 * @param said why nobody is shown, or what to do; null when all is well
 * @param search null for a link that only counts
 */
public record NamesPage(
        Frame frame,
        DoorHead head,
        @Nullable String said,
        @Nullable PartyAtDoor party,
        @Nullable Search search,
        String key,
        String back) {
    /** @param letters by which the next party is looked for; null when there is no other */
    public record Search(String action, @Nullable String letters, int nth, String more) {}
}
