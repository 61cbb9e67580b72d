package nyc.icefree.site.door;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import org.jspecify.annotations.Nullable;

/**
 * The door on a telephone, open or not.
 *
 * @param link whose counts this telephone keeps; empty where it holds no link
 * @param closed why nothing can be counted, for the script; empty when it can
 * @param zone in which the script writes the hour
 * @param room null for no limit
 * @param said why nothing can be counted
 */
public record DoorPage(
        Frame frame,
        String script,
        String link,
        String closed,
        String zone,
        @Nullable Integer room,
        @Nullable DoorHead head,
        @Nullable Counting counting,
        String said,
        @Nullable String how) {
    /**
     * @param past the last presses, to be undone without a script
     * @param happened what the last press did, without a script
     * @param find where a link that reads names looks for one; else null
     * @param full a sign that the room is full, or almost; else empty
     */
    public record Counting(
            String name,
            String all,
            String mine,
            String asOf,
            String full,
            String happened,
            boolean saved,
            String action,
            String key,
            String past,
            List<Option> headsets,
            @Nullable String find) {}

    /** For the script, which counts by itself: one of them and two. */
    public String forms(String what) {
        String key = "site.door." + what;
        return frame.words().get(key, "count", 1) + "|" + frame.words().get(key, "count", 2);
    }

    /** For the script, which knows how many there are. */
    public String sign(String full) {
        return room == null ? "" : frame.words().get("site.door." + full, "count", "#", "room", room);
    }
}
