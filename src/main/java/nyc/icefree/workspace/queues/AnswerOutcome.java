package nyc.icefree.workspace.queues;

import com.vaadin.flow.router.RouterLink;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Result of an answer: takeBack gives an empty text, or why it is too late; null where there is no way back. */
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
