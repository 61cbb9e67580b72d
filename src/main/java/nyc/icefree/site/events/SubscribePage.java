package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;

/**
 * Choosing what a calendar program shall show, and its address in each shape that programs take.
 *
 * @param empty nothing that is to come fits what was chosen
 */
public record SubscribePage(
        Frame frame,
        String action,
        List<Option> kinds,
        List<Option> boroughs,
        List<Option> languages,
        List<Option> organizations,
        List<Option> access,
        List<String> chosen,
        boolean empty,
        Addresses addresses,
        Elsewhere elsewhere,
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

    /**
     * The same events for other sites and programs, absolute.
     *
     * @param frame address of the list, {@code snippet} the HTML that shows it
     */
    public record Elsewhere(String frame, String snippet, String atom, String json, String openApi) {}
}
