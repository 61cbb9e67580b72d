package nyc.icefree.site.events;

import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/**
 * One event as a row of a list.
 *
 * @param titleLang null when it is the reader's language
 * @param place with the venue's name where it is known, {@code area} without
 * @param languages spoken and interpreted, short; empty when none is known
 * @param understood the same without marking the interpreted ones, for narrow rows
 * @param access what matters at the door; empty when none is known
 */
public record EventListLine(
        String path,
        String title,
        @Nullable String titleLang,
        EventKind kind,
        String kindWord,
        String time,
        String start,
        String place,
        String area,
        String host,
        MixedLine languages,
        MixedLine understood,
        String access,
        State state) {

    /** Always has a word, not colour alone. */
    public record State(String word, String style) {}

    /** Whether nobody comes: it is cancelled or postponed. */
    public boolean off() {
        return cancelled() || "state-postponed".equals(state.style());
    }

    public boolean cancelled() {
        return "state-cancelled".equals(state.style());
    }
}
