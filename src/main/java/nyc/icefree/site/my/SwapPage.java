package nyc.icefree.site.my;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.volunteer.ShiftLine;
import org.jspecify.annotations.Nullable;

/**
 * What the reader would take for a shift of theirs.
 *
 * @param gives their own: role, day and time; null when it is not there any more
 * @param choices by start
 */
public record SwapPage(
        Frame frame, MyFrame my, String action, @Nullable String gives, boolean proposed, List<Choice> choices) {
    /** @param date of its day */
    public record Choice(ShiftLine shift, String date) {}
}
