package nyc.icefree.site.error;

import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told instead of a page.
 *
 * @param whatToDo the next step, in a sentence
 * @param next where to go on, and {@code nextLabel} what that is called
 * @param id names the fault for whoever looks into the log; null where nothing is broken
 */
public record ErrorPage(
        Frame frame,
        String heading,
        String whatToDo,
        @Nullable String id,
        String home,
        String next,
        String nextLabel) {}
