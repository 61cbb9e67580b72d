package nyc.icefree.site.openshifts;

import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One shift behind a mail's link, with one button.
 *
 * @param said what they said already, or why they cannot say it now
 * @param onward where else to go from here
 */
public record ShiftAnswerPage(
        Frame frame,
        @Nullable OneShift shift,
        @Nullable String said,
        @Nullable Press press,
        @Nullable Press onward) {
    /** @param eventLang null where it is the page's */
    public record OneShift(
            String role,
            String date,
            String time,
            String start,
            @Nullable String event,
            @Nullable String eventLang) {}

    /** @param posts else it is a link */
    public record Press(String word, String path, boolean posts) {}
}
