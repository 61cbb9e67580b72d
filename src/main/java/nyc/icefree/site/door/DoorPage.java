package nyc.icefree.site.door;

import java.util.List;
import nyc.icefree.door.OpenDoor;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import org.jspecify.annotations.Nullable;

/**
 * The door on a telephone, open or not.
 *
 * @param door null where it holds no link
 * @param counting null when nothing can be counted
 * @param said why nothing can be counted
 */
public record DoorPage(
        Frame frame,
        String script,
        @Nullable OpenDoor door,
        @Nullable DoorHead head,
        @Nullable Counting counting,
        String said,
        @Nullable String how) {
    /**
     * @param full a sign that the room is full, or almost; else empty
     * @param happened what the last press did, without a script
     * @param last that press, to be undone without a script; else empty
     * @param find where a link that reads names looks for one; else null
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
            String last,
            List<Option> headsets,
            @Nullable String find) {}

    /** Whose counts this telephone keeps. */
    public String link() {
        return door == null ? "" : door.link().toString();
    }

    /** Why nothing can be counted, for the script; empty when it can. */
    public String closed() {
        return counting != null ? "" : door == null ? "NONE" : door.state().name();
    }

    /** In which the script writes the hour. */
    public String zone() {
        var event = door == null ? null : door.event();
        return event == null ? "UTC" : event.slot().zone().getId();
    }

    /** For the script, which counts by itself: one of them and two. */
    public String forms(String what) {
        String key = "site.door." + what;
        return frame.words().get(key, "count", 1) + "|" + frame.words().get(key, "count", 2);
    }

    /** For the script, which knows how many there are. */
    public String sign(String full) {
        var totals = door == null ? null : door.totals();
        Integer room = totals == null ? null : totals.room();
        return room == null ? "" : frame.words().get("site.door." + full, "count", "#", "room", room);
    }
}
