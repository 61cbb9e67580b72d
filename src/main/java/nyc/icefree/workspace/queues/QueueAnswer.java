package nyc.icefree.workspace.queues;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer to the selected item.
 *
 * @param key pressed while the list has the focus
 * @param ask null for no words
 */
public record QueueAnswer(
        String key,
        String caption,
        boolean primary,
        @Nullable Ask ask,
        Function<String, AnswerOutcome> act) {
    public record Ask(String label, String help, String send, int longest) {}

    public static QueueAnswer atOnce(String key, String caption, Function<String, AnswerOutcome> act) {
        return new QueueAnswer(key, caption, true, null, act);
    }

    public static QueueAnswer withWords(String key, String caption, Ask ask, Function<String, AnswerOutcome> act) {
        return new QueueAnswer(key, caption, false, ask, act);
    }
}
