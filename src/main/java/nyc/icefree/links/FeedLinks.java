package nyc.icefree.links;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Component;

/** Addresses of the calendar feeds. They never change; a prefix names the language of the texts, English has none. */
@Component
public class FeedLinks {
    /** The page on which Google takes a calendar's address; no link can hand the address over. */
    public static final String GOOGLE = "https://calendar.google.com/calendar/u/0/r/settings/addbyurl";

    /** What an area is called in addresses of feeds, in every city. */
    public static final String AREA = "borough";

    private final Links links;

    public FeedLinks(Links links) {
        this.links = links;
    }

    public static String all(Language text) {
        return calendar(text) + "/all.ics";
    }

    public static String organization(Language text, String slug) {
        return one(text, "organization", slug);
    }

    /** @param slug such as {@code education-session} */
    public static String kind(Language text, String slug) {
        return one(text, "kind", slug);
    }

    public static String area(Language text, String slug) {
        return one(text, AREA, slug);
    }

    public static String spoken(Language text, Language spoken) {
        return one(text, "spoken", spoken.tag().toLowerCase(Locale.ROOT));
    }

    public static String one(Language text, String facet, String value) {
        return calendar(text) + "/" + facet + "/" + value + ".ics";
    }

    /** @param parts such as {@code borough-old-harbor} and {@code spoken-es}, in any order */
    public static String combined(Language text, Collection<String> parts) {
        return calendar(text) + "/by/"
                + parts.stream().sorted(Comparator.naturalOrder()).collect(Collectors.joining("/")) + ".ics";
    }

    public static String event(Language text, String slug) {
        return calendar(text) + "/event/" + slug + ".ics";
    }

    public static String series(Language text, UUID series) {
        return one(text, "series", series.toString());
    }

    public static String myShifts(Language text, SecretToken token) {
        return calendar(text) + "/my/" + token.value() + ".ics";
    }

    public static String myWork(Language text, SecretToken token) {
        return calendar(text) + "/my/work/" + token.value() + ".ics";
    }

    /** The same feed with properties of newer standards. */
    public static String rich(String feedPath) {
        return Links.with(feedPath, "rich", "1");
    }

    /** The same feed, but cancelled events are marked by their title alone. */
    public static String showingCancelled(String feedPath) {
        return Links.with(feedPath, "cancelled", "shown");
    }

    public String webcal(String feedPath) {
        return links.absolute(feedPath).replaceFirst("^https?", "webcal");
    }

    /** The address to copy for Google, which hides events that are marked as cancelled. */
    public String google(String feedPath) {
        return links.absolute(showingCancelled(feedPath));
    }

    public String outlook(String feedPath, String name) {
        return addFromWeb("https://outlook.live.com", feedPath, name);
    }

    public String office(String feedPath, String name) {
        return addFromWeb("https://outlook.office.com", feedPath, name);
    }

    private String addFromWeb(String host, String feedPath, String name) {
        return Links.with(Links.with(host + "/calendar/0/addfromweb", "url", links.absolute(feedPath)), "name", name);
    }

    private static String calendar(Language text) {
        return (text.equals(Language.ENGLISH) ? "" : "/" + text.tag()) + "/calendar";
    }
}
