package nyc.icefree.site.error;

import java.util.List;
import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * @param again null when nothing was typed or sending it again would not help
 * @param id of the fault in the log; null when nothing is broken
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

    /** Typed fields of a form to send again. */
    public record Again(String action, List<Typed> fields) {}

    public record Typed(String name, String value) {}
}
