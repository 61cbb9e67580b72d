package nyc.icefree.site.error;

import java.util.List;
import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told instead of a page.
 *
 * @param whatToDo the next step, in a sentence
 * @param next where to go on, and {@code nextLabel} what that is called
 * @param again null where nothing was typed, or sending it again would not help
 * @param id names the fault for whoever looks into the log; null where nothing is broken
 */
public record ErrorPage(
        Frame frame,
        String heading,
        String whatToDo,
        @Nullable String id,
        String home,
        String next,
        String nextLabel,
        @Nullable Again again) {

    /**
     * A form that could not be taken now, with what was typed into it, to be sent once more.
     *
     * @param action where it was sent
     */
    public record Again(String action, List<Typed> fields) {}

    public record Typed(String name, String value) {}
}
