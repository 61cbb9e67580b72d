package nyc.icefree.site.my;

import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The private calendar link of a volunteer's shifts.
 *
 * @param addresses null until the volunteer makes one
 * @param renew where a post makes a new one
 */
public record MyCalendarPage(
        Frame frame, MyFrame my, boolean renewed, @Nullable Addresses addresses, String renew) {
    /** The same feed for each kind of calendar. */
    public record Addresses(String https, String webcal, String outlook, String office, String google) {}
}
