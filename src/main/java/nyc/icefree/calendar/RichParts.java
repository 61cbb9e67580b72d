package nyc.icefree.calendar;

import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.Host;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.links.Links;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.venues.Place;

/**
 * Adds what newer standards can say beyond RFC 5545: styled text, hosts and place as components (RFC 9073), page and
 * kind as links (RFC 9253). Only on request, since strict parsers drop a whole feed for one unknown part.
 */
final class RichParts {
    private static final String END = "END:VEVENT\r\n";
    private final Links links;
    private final Words words;

    RichParts(Links links, Words words) {
        this.links = links;
        this.words = words;
    }

    /** @param plain a whole VEVENT, unfolded */
    String into(String plain, EventView event, String page) {
        if (!plain.endsWith(END)) {
            throw new IllegalArgumentException("no component");
        }
        // RFC 9073, 6.5: the plain text is derived from the styled one
        String own = plain.replaceFirst("\r\nDESCRIPTION([;:])", "\r\nDESCRIPTION;DERIVED=TRUE$1");
        var more = new StringBuilder(own.substring(0, own.length() - END.length()));
        String html = SafeText.html(event.wordsIn(words.language()).description());
        if (!html.isBlank()) {
            line(more, "STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html", text(html));
        }
        line(more, "LINK;VALUE=URI;LINKREL=alternate;FMTTYPE=text/html", page);
        line(
                more,
                "CONCEPT",
                links.absolute(Links.with(
                        Links.events(words.language()), "kind", event.kind().slug())));
        event.origins().stream()
                .map(origin -> origin.url())
                .filter(Objects::nonNull)
                .forEach(url -> line(more, "LINK;VALUE=URI;LINKREL=via", url));
        event.hosts().forEach(host -> participant(more, event, host));
        location(more, event);
        return more.append(END).toString();
    }

    private void participant(StringBuilder to, EventView event, Host host) {
        line(to, "BEGIN", "PARTICIPANT");
        line(to, "UID", part(event, "host " + host.id()));
        line(to, "PARTICIPANT-TYPE", host.equals(event.host()) ? "SPONSOR" : "PLANNER-CONTACT");
        line(to, "SUMMARY", text(SafeText.line(host.name())));
        line(to, "URL", links.absolute(Links.organization(words.language(), host.slug())));
        line(to, "END", "PARTICIPANT");
    }

    /** Only what the event's audience may know of the place. */
    private void location(StringBuilder to, EventView event) {
        if (event.attendance() == Attendance.ONLINE) {
            return;
        }
        Place place = event.place();
        var name = new StringJoiner(", ");
        if (place.name() != null && !place.addressHidden()) {
            name.add(place.name());
        } else if (place.neighbourhood() != null) {
            name.add(place.neighbourhood());
        }
        if (place.area() != null) {
            name.add(words.of(place.area()));
        }
        if (name.length() == 0) {
            return;
        }
        line(to, "BEGIN", "VLOCATION");
        line(to, "UID", part(event, "place"));
        line(to, "NAME", text(SafeText.line(name.toString())));
        if (!place.addressHidden() && place.address() != null) {
            line(to, "DESCRIPTION", text(WhenAndWhere.postal(words.city(), event)));
        }
        WhenAndWhere.point(event).ifPresent(point -> line(to, "GEO", point.geo()));
        line(to, "END", "VLOCATION");
    }

    private static String part(EventView event, String what) {
        byte[] name =
                Objects.requireNonNull(event.uid() + " " + what).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    private static void line(StringBuilder to, String name, String value) {
        to.append(name).append(':').append(value).append("\r\n");
    }

    /** Escaped as RFC 5545, 3.3.11, asks. */
    private static String text(String plain) {
        return EventText.multiline(plain)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
