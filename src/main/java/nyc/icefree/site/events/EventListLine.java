package nyc.icefree.site.events;

import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/**
 * One event as a row of a list.
 *
 * @param titleLang of the title when it is not the reader's language
 * @param time "6:30 PM to 8 PM"
 * @param start for machines, as in {@code datetime}
 * @param place with the venue's name where it is known, {@code area} without
 * @param languages spoken and interpreted, short; empty when none is known
 * @param understood the same without saying which are interpreted, for where there is little room
 * @param access the first facts that matter at the door, written out; empty when none is known
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

    /**
     * How it stands, always as a word.
     *
     * @param style the class of the style sheet that supports the word
     */
    public record State(String word, String style) {}

    /** Nobody comes then: it is cancelled or has no date. */
    public boolean off() {
        return cancelled() || "state-postponed".equals(state.style());
    }

    public boolean cancelled() {
        return "state-cancelled".equals(state.style());
    }
}
