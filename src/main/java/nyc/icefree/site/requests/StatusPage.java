package nyc.icefree.site.requests;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/**
 * The secret page of one request.
 *
 * @param heading how it stands, in a few words
 * @param standing the same in a sentence or two
 * @param happened what the last post did, null on a plain visit
 * @param mailed whether a confirmation may be on its way: whether it is, the page does not know
 * @param facts what was asked for, name and value
 * @param answer whether the asker may write something
 * @param answerTyped what they wrote before it was refused
 * @param change the form, null when nothing can be changed any more
 * @param event page of the event that it became, null until that is public
 * @param kept until when it is kept, in a sentence
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

    /** One thing that was said. */
    public record Said(String who, String when, List<String> lines) {}
}
