package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.site.Frame;

/** The address of the chosen events for calendar programs, with a preview of the first coming ones. */
public record SubscribePage(
        Frame frame,
        SubscribeChooser chooser,
        int coming,
        List<EventListLine> first,
        Addresses addresses,
        String agenda) {

    /** Calendar programs that have instructions, by the last part of their texts' keys. */
    public static final List<String> CLIENTS = List.of(
            "apple",
            "mac",
            "google",
            "outlook-com",
            "outlook",
            "thunderbird",
            "android",
            "nextcloud",
            "proton",
            "fastmail");

    /** @param google an address to copy; it says in the title that an event is off, since Google hides what is marked so */
    public record Addresses(String https, String webcal, String google, String outlook, String office, String rich) {}
}
