package nyc.icefree.site.my;

import nyc.icefree.venues.Transit;
import org.jspecify.annotations.Nullable;

/**
 * A shift that the reader holds, asked for, or held.
 *
 * @param state in a word, with its style
 * @param handBack path of the post, null when it is too late or over
 * @param handBackWord what the button says: hand back, or withdraw the asking
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
        String state,
        String style,
        @Nullable String handBack,
        String handBackWord) {}
