package nyc.icefree.calendar;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import nyc.icefree.web.Etags;
import org.jspecify.annotations.Nullable;

/**
 * Writes one VCALENDAR around finished components. METHOD stands in mails alone. It has no UID of its own, because
 * vdirsyncer would then take all events for one.
 */
final class CalendarObject {
    private static final String OPENING = opening("ICE-FREE NYC");
    /** Opening without the campaign's name, for entries that others may see in a shared calendar. */
    private static final String OPENING_OF_NOBODY = opening("Events");

    private static final byte[] CLOSING = "END:VCALENDAR\r\n".getBytes(StandardCharsets.US_ASCII);

    private CalendarObject() {}

    private static String opening(String product) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//" + product + "//Calendar//EN\r\nCALSCALE:GREGORIAN\r\n";
    }

    /** @param tag equal exactly when the octets are equal */
    record Written(byte[] octets, String tag) {}

    /**
     * Properties of a feed (RFC 7986, and the X- properties that programs read instead); addresses are absolute.
     *
     * @param source null when the feed's address is secret
     * @param lastChange null while the feed is empty
     */
    record About(
            String name,
            String description,
            ZoneId zone,
            String page,
            @Nullable String source,
            @Nullable Instant lastChange) {

        About saying(String more) {
            return new About(name, description + " " + more, zone, page, source, lastChange);
        }

        About from(String otherSource) {
            return new About(name, description, zone, page, otherSource, lastChange);
        }

        private String lines() {
            var lines = new StringBuilder();
            lines.append(new Name(name)).append(new XProperty("X-WR-CALNAME", name));
            lines.append(new Description(description)).append(new XProperty("X-WR-CALDESC", description));
            lines.append(new XProperty("X-WR-TIMEZONE", zone.getId()));
            lines.append(new Color(new ParameterList(), "teal"));
            lines.append(new Url(URI.create(page)));
            if (source != null) {
                lines.append(new Source(new ParameterList(List.of(Value.URI)), source));
            }
            if (lastChange != null) {
                lines.append(new LastModified(lastChange));
            }
            return lines.append(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(1)))
                    .append(new XProperty("X-PUBLISHED-TTL", "PT1H"))
                    .toString();
        }
    }

    /** @param zones used in the pieces; a zone without a block is skipped */
    static Written feed(About about, Collection<ZoneId> zones, Collection<CachedComponent> pieces) {
        return join(OPENING + about.lines(), zones, pieces);
    }

    /** Octets around the pieces. */
    static int around(About about, Collection<ZoneId> zones) {
        return head(OPENING + about.lines(), zones).length + CLOSING.length;
    }

    /** File for one event. It has no calendar name, so importing it creates no new calendar. */
    static Written single(ZoneId zone, byte[] piece) {
        return join(OPENING, List.of(zone), List.of(CachedComponent.of(piece)));
    }

    /** File that does not name the campaign. */
    static byte[] neutral(ZoneId zone, byte[] piece) {
        return join(OPENING_OF_NOBODY, List.of(zone), List.of(CachedComponent.of(piece)))
                .octets();
    }

    /** @param method also named in the mail's content type (RFC 6047, 2.4) */
    static byte[] mailed(String method, ZoneId zone, byte[] piece) {
        return join(OPENING_OF_NOBODY + "METHOD:" + method + "\r\n", List.of(zone), List.of(CachedComponent.of(piece)))
                .octets();
    }

    private static Written join(String head, Collection<ZoneId> zones, Collection<CachedComponent> pieces) {
        var parts = new ArrayList<CachedComponent>(pieces.size() + 1);
        parts.add(CachedComponent.of(head(head, zones)));
        parts.addAll(pieces);
        int length = CLOSING.length;
        for (CachedComponent part : parts) {
            length += part.octets().length;
        }
        var octets = ByteBuffer.allocate(length);
        var digests = ByteBuffer.allocate(parts.size() * parts.getFirst().digest().length);
        for (CachedComponent part : parts) {
            octets.put(part.octets());
            digests.put(part.digest());
        }
        return new Written(octets.put(CLOSING).array(), Etags.hash(digests.array()));
    }

    private static byte[] head(String lines, Collection<ZoneId> zones) {
        var unfolded = new StringBuilder(lines);
        var inOrder = new TreeSet<String>();
        zones.forEach(zone -> ZoneBlock.of(zone).ifPresent(inOrder::add));
        inOrder.forEach(unfolded::append);
        return OctetFolding.fold(unfolded.toString());
    }
}
