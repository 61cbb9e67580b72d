package nyc.icefree.site.requests;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/**
 * @param mailed whether a confirmation may be on its way; the page cannot know
 * @param event page of the resulting event, null until that is public
 */
public record StatusPage(
        Frame frame,
        String title,
        String heading,
        String standing,
        String style,
        @Nullable String happened,
        boolean mailed,
        List<Fact> facts,
        List<Said> said,
        boolean answer,
        String answerTyped,
        Problems problems,
        @Nullable RequestFields change,
        boolean changeOpen,
        @Nullable String event,
        String address,
        String kept,
        String answerAction,
        String changeAction,
        String withdrawAction) {

    public record Fact(String name, MixedLine value) {
        Fact(String name, String value) {
            this(name, MixedLine.of(value));
        }
    }

    public record Said(String who, String when, List<String> lines) {}
}
