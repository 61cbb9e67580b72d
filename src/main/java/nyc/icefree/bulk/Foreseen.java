package nyc.icefree.bulk;

import java.time.LocalDateTime;
import java.util.List;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What an act would mean for one event, before it is done.
 *
 * @param version of the event that was looked at: another one is refused when it comes to it
 * @param after the event's form as it would be; null unless the act changes it
 * @param tells whoever comes or helps is told
 * @param refusals keys of the words that say why not; empty unless refused
 */
public record Foreseen(
        EventId event,
        int version,
        Fate fate,
        EventDraft before,
        @Nullable EventDraft after,
        boolean tells,
        List<String> refusals) {
    public Foreseen {
        refusals = List.copyOf(refusals);
    }

    /** The start that it would have; null when it keeps the one it has. */
    public @Nullable LocalDateTime newStart() {
        return after == null || (fate != Fate.MOVED && fate != Fate.PROPOSED) ? null : after.start();
    }
}
