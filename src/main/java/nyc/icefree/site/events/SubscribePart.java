package nyc.icefree.site.events;

import java.util.Locale;
import nyc.icefree.links.DigestLinks;
import nyc.icefree.links.Links;
import nyc.icefree.text.Language;

enum SubscribePart {
    CALENDAR,
    WEBSITE,
    DEVELOPERS,
    /** The only one that needs an address. */
    MAIL;

    String path(Language reader) {
        String first = Links.subscribe(reader);
        return switch (this) {
            case CALENDAR -> first;
            case WEBSITE, DEVELOPERS -> first + "/" + word();
            case MAIL -> DigestLinks.form(reader);
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
