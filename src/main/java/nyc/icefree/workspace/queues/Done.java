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
public record Done(
        String said,
        @Nullable Supplier<String> takeBack,
        @Nullable RouterLink to,
        boolean refused) {
    public static Done of(String said, Supplier<String> takeBack) {
        return new Done(said, takeBack, null, false);
    }

    public static Done forGood(String said) {
        return new Done(said, null, null, false);
    }

    public static Done not(String why) {
        return new Done(why, null, null, true);
    }

    public Done leading(RouterLink where) {
        return new Done(said, takeBack, where, refused);
    }
}
