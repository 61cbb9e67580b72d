package nyc.icefree.feedback;

import java.util.Map;

/**
 * What organizers read of the answers, in steps of {@value #STEP}: of each answer how many gave it at least, and zero for fewer than
 * {@value #STEP}. Without exact numbers nothing that is left out can be worked out from the rest, neither from the other answers to a
 * question nor from those to the other, which the same people gave; and since nothing is shown before the questions have ended,
 * nobody can watch a step being passed and say who passed it.
 *
 * @param open until the questions have ended; then nothing is known of them here
 * @param many of each question and answer
 */
public record FeedbackCounts(boolean open, Map<FeedbackQuestion, Map<FeedbackAnswer, Integer>> many) {
    /** So many that nobody among them is known by it. */
    public static final int STEP = 3;

    static int step(int count) {
        return count - count % STEP;
    }

    /** Whether there is anything to show of a question. */
    public boolean isTold(FeedbackQuestion question) {
        return many.getOrDefault(question, Map.of()).values().stream().anyMatch(count -> count > 0);
    }
}
