package nyc.icefree.site.door;

import java.time.ZoneId;
import java.util.List;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.door.DoorState;
import nyc.icefree.door.DoorTotals;
import nyc.icefree.door.OpenDoor;
import nyc.icefree.door.Turnout;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.site.Frame;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The door on a telephone, open or not.
 *
 * @param door null where it holds no link
 * @param finds whether it looks for names
 * @param key of its forms; empty when nothing can be counted
 * @param did what happened to the last press, without a script; empty for none
 */
public record DoorPage(
        Frame frame, String script, @Nullable OpenDoor door, boolean finds, String key, String did, Press last) {
    private Words words() {
        return frame.words();
    }

    private @Nullable EventView event() {
        return door == null ? null : door.event();
    }

    public @Nullable DoorHead head() {
        var event = event();
        return event == null ? null : DoorHead.of(words(), event);
    }

    /** Null when nothing can be counted. */
    public @Nullable DoorTotals totals() {
        return door == null || door.event() == null ? null : door.totals();
    }

    /** The id of the door link, under which this telephone keeps its counts; empty without a door. */
    public String link() {
        return door == null ? "" : door.link().toString();
    }

    /** Why nothing can be counted, for the script; empty when it can. */
    public String closed() {
        return totals() != null ? "" : door == null ? "NONE" : door.state().name();
    }

    /** In which the script writes the hour. */
    public String zone() {
        var event = event();
        return event == null ? "UTC" : event.slot().zone().getId();
    }

    /** For the script, which counts by itself: one of them and two. */
    public String forms(String what) {
        String key = "site.door." + what;
        return words().get(key, "count", 1) + "|" + words().get(key, "count", 2);
    }

    /** For the script, which knows how many there are. */
    public String sign(String full) {
        return sign(full, "#");
    }

    private String sign(String full, Object inside) {
        var totals = totals();
        Integer room = totals == null ? null : totals.room();
        return room == null ? "" : words().get("site.door." + full, "count", inside, "room", room);
    }

    /** A sign that the room is full, or almost; else empty. */
    public String full(DoorTotals totals) {
        int inside = totals.all().people();
        Integer room = totals.room();
        return room == null || inside * 10L < room * 9L ? "" : sign(inside < room ? "almost-full" : "full", inside);
    }

    public String people(Turnout turnout) {
        String people = words().get("site.door.adults", "count", turnout.adults())
                + ", "
                + words().get("site.door.children", "count", turnout.children());
        int headsets = turnout.allHeadsets();
        return headsets == 0 ? people : people + ", " + words().get("site.door.headsets", "count", headsets);
    }

    public String asOf(DoorTotals totals) {
        var clock = totals.asOf().atZone(ZoneId.of(zone())).toLocalTime();
        return words().get("site.door.as-of", "time", words().time(clock));
    }

    public String happened() {
        return did.isEmpty() ? "" : words().get("site.door." + did, "what", last.inWords(words()));
    }

    /** The last press, to be undone without a script; else empty. */
    public String undone() {
        return did.equals("counted") ? last.written() : "";
    }

    public List<Language> headsets() {
        var event = event();
        return event == null ? List.of() : DoorHead.headsets(event);
    }

    /** Of one of the door's forms. */
    public String action(String path) {
        return DoorAddresses.in(words().language(), path);
    }

    /** Why nothing can be counted. */
    public String said() {
        var event = event();
        if (door != null && event != null && door.state() == DoorState.NOT_YET) {
            var from = door.span().from().atZone(event.slot().zone());
            return words().get("site.door.not-yet", "time", words().soon(from));
        }
        boolean revoked = door != null && door.state() == DoorState.REVOKED;
        return words().get(door == null ? "site.door.none" : revoked ? "site.door.revoked" : "site.door.ended");
    }
}
