package nyc.icefree.site.error;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.links.Links;
import nyc.icefree.partners.Organizations;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.series.SeriesAddress;
import nyc.icefree.series.SeriesProgramme;
import nyc.icefree.site.Xml;
import nyc.icefree.text.Language;
import nyc.icefree.web.Etags;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** robots.txt and sitemap.xml: only what everybody may find. */
@Controller
record MachineController(Links links, EventProgramme programme, SeriesProgramme series, Organizations organizations) {
    private static final int PAGE = 100;
    /** A sitemap has at most 50,000 addresses. */
    private static final int MOST_EVENTS = Math.min(5_000, 40_000 / Language.NEIGHBORS.size());

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        return answer(MediaType.TEXT_PLAIN, Duration.ofHours(1), """
                User-agent: *
                Disallow: /workspace
                Disallow: /sign-in
                Disallow: /*/my/
                Disallow: /*/r/
                Disallow: /*/d/
                Disallow: /*/stop/
                Disallow: /*/after/
                Disallow: /*/reserve
                Sitemap: %s
                """.formatted(links.absolute(Links.sitemap()))
                .getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap() {
        var xml = new Xml(
                "urlset",
                "xmlns",
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:xhtml",
                "http://www.w3.org/1999/xhtml");
        List<Function<Language, String>> pages = List.of(
                Links::home,
                Links::events,
                Links::volunteer,
                Links::subscribe,
                Links::organizations,
                Links::about,
                Links::privacy);
        pages.forEach(page -> add(xml, page));
        organizations.listed().forEach(card -> add(xml, language -> Links.organization(language, card.slug())));
        var events = events();
        events.forEach(event -> add(xml, language -> Links.event(language, event.slug())));
        addSeries(xml, events);
        return answer(MediaType.APPLICATION_XML, Duration.ofMinutes(1), xml.octets());
    }

    private List<EventView> events() {
        var all = new ArrayList<EventView>();
        for (int page = 0; page * PAGE < MOST_EVENTS; page++) {
            var found = programme.coming(EventFilter.ALL, page, PAGE);
            all.addAll(found.events());
            if (!found.hasNext()) {
                break;
            }
        }
        return all;
    }

    private void addSeries(Xml xml, List<EventView> events) {
        var roots = series.roots(events);
        var dates = new LinkedHashMap<UUID, List<EventView>>();
        events.stream()
                .filter(EventView::takesPlace)
                .forEach(event -> Stream.ofNullable(roots.get(event.id()))
                        .forEach(root -> dates.computeIfAbsent(root, r -> new ArrayList<>())
                                .add(event)));
        dates.forEach((root, its) -> {
            String address = SeriesAddress.of(root, its);
            add(xml, language -> Links.series(language, address));
        });
    }

    private void add(Xml xml, Function<Language, String> page) {
        var languages = Language.NEIGHBORS.stream()
                .filter(language -> page.apply(language).startsWith(Links.home(language)))
                .toList();
        for (Language language : languages) {
            xml.start("url").element("loc", links.absolute(page.apply(language)));
            // the others' pages say it themselves: with each, a long list would be too large
            if (Language.READ.contains(language)) {
                languages.forEach(other -> xml.empty(
                        "xhtml:link",
                        "rel",
                        "alternate",
                        "hreflang",
                        other.tag(),
                        "href",
                        links.absolute(page.apply(other))));
            }
            xml.end();
        }
    }

    /** @param kept for lists of events no longer than their pages, so that one taken back is soon forgotten */
    private static ResponseEntity<byte[]> answer(MediaType type, Duration kept, byte[] body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(kept).cachePublic())
                .eTag("W/\"" + Etags.hash(body) + "\"")
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(body);
    }
}
