package nyc.icefree.site.after;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.EventSummary;
import org.jspecify.annotations.Nullable;

/**
 * Two questions to who came.
 *
 * @param facts null once it has been thanked for an answer, which is said of no event
 * @param asked none once they have ended
 */
public record AfterPage(
        Frame frame,
        @Nullable EventSummary facts,
        Problems problems,
        List<Asked> asked,
        String action,
        String key,
        String events) {
    /** @param id of the field */
    public record Asked(String id, String question, List<Option> answers) {}
}
