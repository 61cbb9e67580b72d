package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.site.Frame;

/**
 * What a calendar program shall show, and its address in each shape that programs take.
 *
 * @param coming how many events that are still to come it brings, and {@code first} of them, with their days
 */
public record SubscribePage(
        Frame frame,
        SubscribeChooser chooser,
        int coming,
        List<EventListLine> first,
        Addresses addresses,
        String agenda) {

    /** The calendar programs that people are told about, by the last part of their texts' keys. */
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

    /**
     * One feed: the plain address and the buttons that hand it to a program.
     *
     * @param google an address to copy, in which what is off is called so and not marked
     */
    public record Addresses(String https, String webcal, String google, String outlook, String office, String rich) {}
}
