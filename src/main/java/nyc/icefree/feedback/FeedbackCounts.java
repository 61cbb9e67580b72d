package nyc.icefree.feedback;

import java.util.Map;
import nyc.icefree.feedback.Feedback.RandomStart;

/**
 * Counts that organizers read after the questions end: about how many gave each answer, off by a {@link RandomStart}, and
 * zero below {@value #LEAST}, which chance alone could reach.
 *
 * @param open whether people can still answer; then there are no counts
 */
public record FeedbackCounts(boolean open, Map<FeedbackQuestion, Map<FeedbackAnswer, Integer>> many) {
    /** With no answers at all, no number reaches this in 94 of 100 events. */
    public static final int LEAST = 6;

    static int told(int count) {
        return count < LEAST ? 0 : count;
    }

    public boolean areTold() {
        return many.values().stream().flatMap(of -> of.values().stream()).anyMatch(count -> count > 0);
    }
}
