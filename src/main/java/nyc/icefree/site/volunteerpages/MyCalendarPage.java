package nyc.icefree.site.volunteerpages;

import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/** @param addresses null until the volunteer makes one */
public record MyCalendarPage(
        Frame frame, MyFrame my, boolean renewed, @Nullable Addresses addresses, String renew) {
    public record Addresses(String https, String webcal, String outlook, String office, String google) {}
}
