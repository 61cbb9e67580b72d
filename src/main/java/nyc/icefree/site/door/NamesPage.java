package nyc.icefree.site.door;

import java.util.List;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.door.DoorParty;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One party that was scanned or looked up.
 *
 * @param finds whether others can be looked up
 * @param said key of why nobody is shown, or what to do; empty when all is well
 * @param letters by which it was looked up
 * @param nth of those that fit the letters, from 0
 */
public record NamesPage(
        Frame frame,
        EventView event,
        boolean finds,
        String key,
        @Nullable DoorParty party,
        String said,
        String letters,
        int nth) {
    public DoorHead head() {
        return DoorHead.of(frame.words(), event);
    }

    /** Of one of the page's forms, or back to counting. */
    public String action(String path) {
        return DoorAddresses.in(frame.words().language(), path);
    }

    /** When the party came; empty before. */
    public String came() {
        var at = party == null ? null : party.cameAt();
        if (at == null) {
            return "";
        }
        var clock = at.atZone(event.slot().zone()).toLocalTime();
        return frame.words().get("site.door.ticket.came", "time", frame.words().time(clock));
    }

    public List<String> arranged() {
        var named = party == null ? null : party.named();
        return named == null
                ? List.of()
                : named.needs().topics().stream()
                        .filter(topic -> named.answers().to(topic) == NeedAnswer.ARRANGED)
                        .map(topic -> new NeedsInWords(frame.words()).what(topic, named.needs()))
                        .toList();
    }
}
