package nyc.icefree.feedback;

import java.util.Map;

/**
 * What organizers read of the answers once the questions have ended: of each answer about how many gave it, off by a
 * {@link RandomStart}, and zero for fewer than {@value #LEAST}, which that alone could make up.
 *
 * @param open until the questions have ended; then nothing is known of them here
 * @param many of each question and answer
 */
public record FeedbackCounts(boolean open, Map<FeedbackQuestion, Map<FeedbackAnswer, Integer>> many) {
    /** Nobody's answers make so many of none in 94 of 100 events. */
    public static final int LEAST = 6;

    static int told(int count) {
        return count < LEAST ? 0 : count;
    }

    /** Whether there is anything to show. */
    public boolean areTold() {
        return many.values().stream().flatMap(of -> of.values().stream()).anyMatch(count -> count > 0);
    }
}
