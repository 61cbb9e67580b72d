package nyc.icefree.workspace.queues;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers to the chosen one.
 *
 * @param key the letter that gives it while the list has the focus
 * @param ask what must be written with it; null for nothing
 * @param act does it, with what was written
 */
public record QueueAnswer(
        String key,
        String caption,
        boolean primary,
        @Nullable Ask ask,
        Function<String, AnswerOutcome> act) {
    /**
     * @param help what follows
     * @param send what the button says
     */
    public record Ask(String label, String help, String send, int longest) {}

    public static QueueAnswer atOnce(String key, String caption, Function<String, AnswerOutcome> act) {
        return new QueueAnswer(key, caption, true, null, act);
    }

    public static QueueAnswer withWords(String key, String caption, Ask ask, Function<String, AnswerOutcome> act) {
        return new QueueAnswer(key, caption, false, ask, act);
    }
}
