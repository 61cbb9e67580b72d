package nyc.icefree.site.volunteerpages;

import nyc.icefree.venues.Transit;
import org.jspecify.annotations.Nullable;

/**
 * A shift of the reader: asked for, held or past.
 *
 * @param event null for a shift without one
 * @param cover null when it is too late for that or the shift is not theirs
 * @param file path of the post; null when the shift is over, off or not theirs
 * @param teamLink to the team's group in a messenger; null for none
 */
public record MyRow(
        String role,
        When when,
        Where where,
        @Nullable OfEvent event,
        String note,
        State state,
        HandBack handBack,
        ShiftDayPart day,
        @Nullable Cover cover,
        @Nullable String file,
        @Nullable String teamLink) {
    /** Whether a past shift needs no word: it was theirs and took place. */
    public boolean asPlanned() {
        return state.style.equals("state-open");
    }

    /** @param start in UTC, for machines */
    public record When(String date, String time, String start) {}

    /** @param meetingPoint empty for none, and until confirmed */
    public record Where(String place, @Nullable String address, Transit.@Nullable Told transit, String meetingPoint) {}

    /** @param lang of the title; null for the page's */
    public record OfEvent(String title, @Nullable String lang, String path) {}

    /**
     * @param alone says that one more person is needed; null otherwise
     * @param sameTime what else they have at that time; null for nothing
     */
    public record State(
            String word,
            String style,
            @Nullable String alone,
            @Nullable String sameTime) {}

    /**
     * @param path of the post; null when it is too late, over or cancelled
     * @param until a sentence on until when; null where there is nothing to give back
     */
    public record HandBack(
            @Nullable String path, String word, @Nullable String until) {}

    public record Cover(boolean wanted, String path) {}
}
