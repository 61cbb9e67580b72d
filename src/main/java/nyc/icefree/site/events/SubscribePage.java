package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;

/** Choosing what a calendar program shall show, and its address in each shape that programs take. */
public record SubscribePage(
        Frame frame,
        String action,
        List<Option> kinds,
        List<Option> boroughs,
        List<Option> languages,
        List<Option> organizations,
        List<String> chosen,
        Addresses addresses,
        String agenda) {

    /** One feed: the plain address and the buttons that hand it to a program. */
    public record Addresses(String https, String webcal, String google, String outlook) {}
}
