package nyc.icefree.site.outlets;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.site.ReadCode;

/** What a page hands to other programs and to other people, decoded: each of these is an outlet of its own. */
enum PassedOn {
    GOOGLE_CALENDAR("href=\"(https://calendar\\.google\\.com/[^\"]*)\""),
    OUTLOOK("href=\"(https://outlook\\.live\\.com/[^\"]*)\""),
    OFFICE("href=\"(https://outlook\\.office\\.com/[^\"]*)\""),
    MAP_OF_THE_DEVICE("href=\"(geo:[^\"]*)\""),
    OPEN_STREET_MAP("href=\"(https://www\\.openstreetmap\\.org/[^\"]*)\""),
    GOOGLE_MAPS("href=\"(https://www\\.google\\.com/maps/[^\"]*)\""),
    APPLE_MAPS("href=\"(https://maps\\.apple\\.com/[^\"]*)\""),
    WHATSAPP("href=\"(https://wa\\.me/[^\"]*)\""),
    TEXT_MESSAGE("href=\"(sms:[^\"]*)\""),
    MAIL("href=\"(mailto:\\?[^\"]*)\""),
    TEXT_TO_COPY("<textarea [^>]*id=\"share\"[^>]*>([^<]*)</textarea>"),
    QR_CODE("(?!)") {
        @Override
        String on(String page) {
            return String.join("\n", ReadCode.on(page));
        }
    };

    private final Pattern found;

    PassedOn(String found) {
        this.found = Pattern.compile(found);
    }

    boolean leadsToAMap() {
        return name().contains("MAP");
    }

    /** @param page with its entities resolved; empty where it hands nothing over by this way */
    String on(String page) {
        return found.matcher(page).results().map(PassedOn::decoded).collect(Collectors.joining("\n"));
    }

    static Map<PassedOn, String> all(String page) {
        var all = new EnumMap<PassedOn, String>(PassedOn.class);
        for (PassedOn way : values()) {
            String said = way.on(page);
            if (!said.isEmpty()) {
                all.put(way, said);
            }
        }
        return all;
    }

    private static String decoded(MatchResult link) {
        return link.group(1).matches("(?s)[a-z]+:.*")
                ? URLDecoder.decode(link.group(1), StandardCharsets.UTF_8)
                : link.group(1);
    }
}
