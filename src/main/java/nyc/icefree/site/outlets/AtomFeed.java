package nyc.icefree.site.outlets;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import nyc.icefree.series.SeriesAddress;
import nyc.icefree.site.Xml;
import nyc.icefree.site.events.EventName;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** New and changed events as Atom (RFC 4287); those taken back as deleted entries without content (RFC 6721). */
final class AtomFeed {
    private final Words words;
    private final Links links;
    private final String campaign;

    AtomFeed(Words words, Links links, String campaign) {
        this.words = words;
        this.links = links;
        this.campaign = campaign;
    }

    /** @param entries newest change first */
    byte[] of(List<FeedEvent> entries, Map<EventId, UUID> series, String path) {
        Language reader = words.language();
        var xml = new Xml(
                "feed",
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xmlns:at",
                "http://purl.org/atompub/tombstones/1.0",
                "xml:lang",
                reader.tag());
        xml.element("id", links.absolute(path));
        xml.element("title", words.get("site.outlets.atom.title", "campaign", campaign));
        link(xml, "self", "application/atom+xml", links.absolute(path));
        link(xml, "alternate", "text/html", links.absolute(Links.events(reader)));
        // an empty feed has no date of its own
        Instant updated = entries.isEmpty() ? Instant.EPOCH : entries.getFirst().modifiedAt();
        xml.element("updated", updated.toString());
        xml.start("author").element("name", campaign).end();
        entries.forEach(entry -> add(xml, entry, series.get(entry.id())));
        return xml.octets();
    }

    private void add(Xml to, FeedEvent entry, @Nullable UUID series) {
        EventView event = entry.view();
        if (event == null) {
            to.empty(
                    "at:deleted-entry",
                    "ref",
                    EventName.of(entry.uid()),
                    "when",
                    entry.modifiedAt().toString());
            return;
        }
        var wording = new WhenAndWhere(words);
        var own = event.wordsIn(words.language());
        String title = SafeText.line(own.title());
        to.start("entry", "xml:lang", words.language().tag()).line();
        to.element("id", EventName.of(event.uid()));
        if (event.takesPlace()) {
            to.element(
                    "title",
                    title,
                    translated(own)
                            ? new String[0]
                            : new String[] {"xml:lang", own.language().tag()});
        } else {
            to.element(
                    "title",
                    words.get(event.cancelled() ? "calendar.cancelled" : "calendar.postponed", "title", title));
        }
        to.element("published", event.createdAt().toString());
        to.element("updated", event.modifiedAt().toString());
        link(to, "alternate", "text/html", links.absolute(Links.event(words.language(), event.slug())));
        relate(to, event, series);
        to.empty("category", "term", event.kind().slug(), "label", words.of(event.kind()));
        event.hosts()
                .forEach(host -> to.start("author")
                        .element("name", SafeText.line(host.name()))
                        .element("uri", links.absolute(Links.organization(words.language(), host.slug())))
                        .end());
        String when = wording.when(event.slot());
        String where = wording.place(event.place());
        String address = event.place().address();
        to.element(
                "summary",
                SafeText.line(words.get(
                        "site.outlets.atom.summary",
                        "when",
                        when,
                        "where",
                        where + (address == null ? "" : ", " + address))));
        to.element(
                "content",
                paragraph(when)
                        + paragraph(where)
                        + (address == null ? "" : paragraph(address))
                        + described(own)
                        + origins(event),
                "type",
                "html");
        to.end();
    }

    private boolean translated(EventWords own) {
        return own.language().equals(words.language());
    }

    private String described(EventWords own) {
        String html = SafeText.html(own.description());
        var language = own.language();
        return translated(own)
                ? html
                : "<div lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\">" + html + "</div>";
    }

    /** Links to all dates of the series (RFC 6573) and to a partner's page (RFC 4287, 4.2.7.2). */
    private void relate(Xml to, EventView event, @Nullable UUID series) {
        if (series != null) {
            String page = Links.series(words.language(), SeriesAddress.of(series, event));
            link(to, "collection", "text/html", links.absolute(page));
            link(to, "collection", "text/calendar", links.absolute(FeedLinks.series(words.language(), series)));
        }
        event.origins().forEach(origin -> {
            if (origin.url() != null) {
                String title = SafeText.line(origin.organization().name());
                to.empty("link", "rel", "via", "type", "text/html", "title", title, "href", origin.url());
            }
        });
    }

    private static void link(Xml to, String rel, String type, String href) {
        to.empty("link", "rel", rel, "type", type, "href", href);
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
}
