package nyc.icefree.site.my;

import nyc.icefree.venues.Transit;
import org.jspecify.annotations.Nullable;

/**
 * A shift that the reader holds, asked for, or held.
 *
 * @param state in a word, with its style
 * @param day who leads it, and what can be said of its day
 * @param alone that one more person is needed; null where the reader may do it alone, or does not
 * @param sameTime what else is theirs at that time, null for nothing
 * @param handBack path of the post, null when it is too late, over or cancelled
 * @param cover whether somebody else is looked for, and how to change that; null when it is too late or not theirs
 * @param meetingPoint empty for none, and until confirmed
 * @param file path of the post that answers with the shift for a calendar; null when it is over, off or not theirs
 * @param handBackWord what the button says: hand back, or withdraw the asking
 * @param handBackUntil a sentence, where that ends before the start; else null
 */
public record MyRow(
        String role,
        String date,
        String time,
        String start,
        String place,
        @Nullable String address,
        Transit.@Nullable Told transit,
        @Nullable String event,
        @Nullable String eventLang,
        @Nullable String eventPath,
        String organization,
        String note,
        String meetingPoint,
        String state,
        String style,
        @Nullable String alone,
        @Nullable String sameTime,
        @Nullable String handBack,
        String handBackWord,
        @Nullable String handBackUntil,
        ShiftDayPart day,
        @Nullable Cover cover,
        @Nullable String file) {
    /** Past, it needs no word: it was theirs, and took place. */
    public boolean asPlanned() {
        return style.equals("state-open");
    }

    /** @param path of the post that begins or ends it */
    public record Cover(boolean wanted, String path) {}
}
