package nyc.icefree.site.outlets;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.events.EventId;
import nyc.icefree.events.EventView;
import nyc.icefree.events.FeedEvent;
import nyc.icefree.site.events.EventName;
import nyc.icefree.site.events.EventWording;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.web.FeedLinks;
import nyc.icefree.web.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** What is new and changed, as Atom (RFC 4287); what was taken back as a deleted entry without content (RFC 6721). */
final class AtomFeed {
    private final Words words;
    private final Links links;
    private final String campaign;

    AtomFeed(Words words, Links links, String campaign) {
        this.words = words;
        this.links = links;
        this.campaign = campaign;
    }

    /**
     * @param entries newest change first
     * @param series of each event that is a date of one, as calendars find it
     * @param path of the feed itself
     */
    String of(List<FeedEvent> entries, Map<EventId, UUID> series, String path) {
        Language reader = words.language();
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:at=\"http://purl.org/atompub/tombstones/1.0\""
                + " xml:lang=\"" + reader.tag() + "\">\n");
        element(xml, "id", links.absolute(path));
        element(xml, "title", words.get("site.outlets.atom.title", "campaign", campaign));
        xml.append("<link rel=\"self\" type=\"application/atom+xml\" href=\"")
                .append(xml(links.absolute(path)))
                .append("\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"")
                .append(xml(links.absolute(Links.events(reader))))
                .append("\"/>\n");
        // an empty feed has no date of its own
        Instant updated = entries.isEmpty() ? Instant.EPOCH : entries.getFirst().modifiedAt();
        element(xml, "updated", updated.toString());
        xml.append("<author>");
        element(xml, "name", campaign);
        xml.append("</author>\n");
        entries.forEach(entry -> add(xml, entry, series.get(entry.id())));
        return xml.append("</feed>\n").toString();
    }

    private void add(StringBuilder to, FeedEvent entry, @Nullable UUID series) {
        EventView event = entry.view();
        if (event == null) {
            to.append("<at:deleted-entry ref=\"")
                    .append(EventName.of(entry.uid()))
                    .append("\" when=\"")
                    .append(entry.modifiedAt())
                    .append("\"/>\n");
            return;
        }
        var wording = new EventWording(words);
        var own = event.wordsIn(words.language());
        String title = SafeText.line(own.title());
        to.append("<entry xml:lang=\"").append(own.language().tag()).append("\">\n");
        element(to, "id", EventName.of(event.uid()));
        element(
                to,
                "title",
                event.cancelled()
                        ? words.get("calendar.cancelled", "title", title)
                        : event.postponed() ? words.get("calendar.postponed", "title", title) : title);
        element(to, "published", event.createdAt().toString());
        element(to, "updated", event.modifiedAt().toString());
        to.append("<link rel=\"alternate\" type=\"text/html\" href=\"")
                .append(xml(links.absolute(Links.event(words.language(), event.slug()))))
                .append("\"/>\n");
        relate(to, event, series);
        to.append("<category term=\"")
                .append(event.kind().slug())
                .append("\" label=\"")
                .append(xml(words.of(event.kind())))
                .append("\"/>\n");
        event.hosts().forEach(host -> {
            to.append("<author>");
            element(to, "name", SafeText.line(host.name()));
            element(to, "uri", links.absolute(Links.organization(words.language(), host.slug())));
            to.append("</author>\n");
        });
        String when = wording.when(event.slot());
        String where = wording.place(event.place());
        String address = event.place().address();
        element(to, "summary", SafeText.line(when + ". " + where + (address == null ? "" : ", " + address)));
        to.append("<content type=\"html\">")
                .append(xml(paragraph(when)
                        + paragraph(where)
                        + (address == null ? "" : paragraph(address))
                        + SafeText.html(own.description())
                        + origins(event)))
                .append("</content>\n</entry>\n");
    }

    /** The dates that belong together (RFC 6573), and where a partner posted it (RFC 4287, 4.2.7.2). */
    private void relate(StringBuilder to, EventView event, @Nullable UUID series) {
        if (series != null) {
            link(to, "collection", "text/calendar", links.absolute(FeedLinks.series(words.language(), series)), "");
        }
        event.origins().forEach(origin -> {
            if (origin.url() != null) {
                link(
                        to,
                        "via",
                        "text/html",
                        origin.url(),
                        SafeText.line(origin.organization().name()));
            }
        });
    }

    private static void link(StringBuilder to, String rel, String type, String href, String title) {
        to.append("<link rel=\"").append(rel).append("\" type=\"").append(type);
        if (!title.isEmpty()) {
            to.append("\" title=\"").append(xml(title));
        }
        to.append("\" href=\"").append(xml(href)).append("\"/>\n");
    }

    private String origins(EventView event) {
        return event.origins().stream()
                .map(origin -> paragraph(words.get(
                        "calendar.origin", "name", origin.organization().name(), "url", "", "linked", "no")))
                .collect(Collectors.joining());
    }

    private static String paragraph(String text) {
        return "<p>" + HtmlUtils.htmlEscape(SafeText.line(text), "UTF-8") + "</p>";
    }

    private static void element(StringBuilder to, String name, String text) {
        to.append('<')
                .append(name)
                .append('>')
                .append(xml(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** Escaped, without what XML 1.0 cannot carry. */
    private static String xml(String text) {
        return HtmlUtils.htmlEscape(
                text.replaceAll("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", ""), "UTF-8");
    }
}
