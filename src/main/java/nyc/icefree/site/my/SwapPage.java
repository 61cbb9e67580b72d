package nyc.icefree.site.my;

import nyc.icefree.site.Frame;
import nyc.icefree.site.volunteer.ChoicePart;
import nyc.icefree.site.volunteer.ShiftLine;
import org.jspecify.annotations.Nullable;

/**
 * What the reader would take for a shift of theirs.
 *
 * @param gives their own: role, day and time; null when it is not there any more
 * @param choices by start, as many as a phone reads at once
 */
public record SwapPage(
        Frame frame, MyFrame my, String action, @Nullable String gives, boolean proposed, ChoicePart<Choice> choices) {
    /** @param date of its day */
    public record Choice(ShiftLine shift, String date, boolean chosen) {}
}
