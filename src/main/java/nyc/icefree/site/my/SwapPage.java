package nyc.icefree.site.my;

import java.util.List;
import nyc.icefree.site.Frame;

/**
 * What the reader would take for a shift of theirs.
 *
 * @param choices by start
 */
public record SwapPage(Frame frame, MyFrame my, String action, boolean proposed, List<Choice> choices) {
    /** @param name role, day and time */
    public record Choice(String id, String name) {}
}
