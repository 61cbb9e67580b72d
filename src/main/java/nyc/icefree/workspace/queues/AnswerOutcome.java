package nyc.icefree.workspace.queues;

import com.vaadin.flow.router.RouterLink;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What became of an answer.
 *
 * @param said to whoever gave it
 * @param takeBack the way back, as long as nobody was told, which tells why not, or nothing; null where there is none
 * @param to what came of it, where that can be seen
 * @param refused it was not done: {@code said} tells why
 */
public record AnswerOutcome(
        String said,
        @Nullable Supplier<String> takeBack,
        @Nullable RouterLink to,
        boolean refused) {
    public static AnswerOutcome of(String said, Supplier<String> takeBack) {
        return new AnswerOutcome(said, takeBack, null, false);
    }

    public static AnswerOutcome forGood(String said) {
        return new AnswerOutcome(said, null, null, false);
    }

    public static AnswerOutcome not(String why) {
        return new AnswerOutcome(why, null, null, true);
    }

    public AnswerOutcome leading(RouterLink where) {
        return new AnswerOutcome(said, takeBack, where, refused);
    }
}
