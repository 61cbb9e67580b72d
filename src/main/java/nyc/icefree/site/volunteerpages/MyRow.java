package nyc.icefree.site.volunteerpages;

import nyc.icefree.venues.Transit;
import org.jspecify.annotations.Nullable;

/**
 * A shift of the reader: asked for, held or past.
 *
 * @param alone says that one more person is needed; null otherwise
 * @param sameTime what else they have at that time; null for nothing
 * @param handBack path of the post; null when it is too late, over or cancelled
 * @param cover null when it is too late for that or the shift is not theirs
 * @param meetingPoint empty for none, and until confirmed
 * @param file path of the post; null when the shift is over, off or not theirs
 * @param handBackUntil a sentence when that ends before the start; else null
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
    /** Whether a past shift needs no word: it was theirs and took place. */
    public boolean asPlanned() {
        return style.equals("state-open");
    }

    public record Cover(boolean wanted, String path) {}
}
