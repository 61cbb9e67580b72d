package nyc.icefree.site.events;

import java.util.Locale;
import nyc.icefree.text.Language;
import nyc.icefree.web.Links;

/** Where events can go. */
enum SubscribePart {
    CALENDAR,
    WEBSITE,
    DEVELOPERS;

    String path(Language reader) {
        String first = Links.subscribe(reader);
        return this == CALENDAR ? first : first + "/" + word();
    }

    /** In the names of its texts. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
