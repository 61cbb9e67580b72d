package nyc.icefree.site.campaign;

import java.util.List;
import java.util.function.Function;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.Links;
import nyc.icefree.links.PageLinks;
import nyc.icefree.pages.PageKind;
import nyc.icefree.pages.PagePart;
import nyc.icefree.pages.Pages;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.reports.Reports;
import nyc.icefree.site.FirstSentence;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.events.AgendaLines;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
record CampaignController(
        Html html,
        Frames frames,
        Campaign campaign,
        Pages pages,
        EventProgramme programme,
        AgendaLines lines,
        Reports reports) {
    private static final int NEXT_EVENTS = 3;
    private static final List<String> HELD = List.of(
            "reservation",
            "request",
            "counts",
            "volunteer",
            "block",
            "list",
            "address",
            "digest",
            "staff",
            "audit",
            "sent",
            "announcement",
            "public",
            "cookie",
            "limits");
    private static final List<String> IN_SHORT = List.of("what", "how-long", "never");
    private static final List<String> NEVER = List.of("status", "birth", "home", "device", "reading");
    private static final List<String> RISKS = List.of("network", "photo", "organizer", "server", "calendar");

    @GetMapping(PageLanguage.PATH + "/about")
    ResponseEntity<byte[]> about(@PathVariable Language reader) {
        Words words = frames.words(reader);
        var shelf = pages.now();
        var about = SaidPage.one(words, shelf.one(PageKind.ABOUT), Links::about);
        return html.shared(
                "site/about.jte",
                new AboutPage(
                        frames.open(reader, words.get("word.about-us"), about.title(), Links::about),
                        about,
                        shelf.shown(PageKind.DEMAND, reader)
                                .map(demand -> SaidPage.one(words, demand, Links::about))
                                .toList(),
                        about.part(PagePart.RUN_BY),
                        shelf.shown(PageKind.FREE, reader)
                                .map(page -> new AboutPage.FreeLink(
                                        PageLinks.free(reader, page.name()), SaidPage.one(words, page, Links::about)))
                                .toList(),
                        campaign.now().roleAddress(),
                        Links.volunteer(reader),
                        Links.organizations(reader),
                        reports.ourYear().map(year -> Links.ourYear(reader)).orElse(null)));
    }

    @GetMapping(PageLanguage.PATH + "/about/demands/{number:[1-9]}")
    ResponseEntity<byte[]> demand(@PathVariable Language reader, @PathVariable int number) {
        Words words = frames.words(reader);
        var all = pages.now()
                .shown(PageKind.DEMAND, reader)
                .map(page -> SaidPage.one(words, page, language -> Links.demand(language, number)))
                .toList();
        if (number > all.size()) {
            throw new NotYours();
        }
        var demand = all.get(number - 1);
        return html.shared(
                "site/demand.jte",
                new DemandPage(
                        frames.open(
                                reader,
                                demand.title(),
                                demand.plain(PagePart.BODY),
                                language -> Links.demand(language, number)),
                        number,
                        all,
                        lines.days(
                                words,
                                programme
                                        .coming(EventFilter.saying(demand.page().eventWords()), 0, NEXT_EVENTS)
                                        .events())));
    }

    @GetMapping(PageLanguage.PATH + "/pages/{name}")
    ResponseEntity<byte[]> free(@PathVariable Language reader, @PathVariable String name) {
        Function<Language, String> path = language -> PageLinks.free(language, name);
        var page = pages.now()
                .shown(PageKind.FREE, reader)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(found -> SaidPage.one(frames.words(reader), found, path))
                .orElseThrow(NotYours::new);
        return html.shared(
                "site/free.jte",
                new FreePage(
                        frames.open(
                                reader,
                                page.title(),
                                FirstSentence.of(
                                        page.said().text(PagePart.BODY),
                                        page.said().language()),
                                path),
                        page));
    }

    @GetMapping(PageLanguage.PATH + "/privacy")
    ResponseEntity<byte[]> privacy(@PathVariable Language reader) {
        Words words = frames.words(reader);
        Words said = words.saying("site.privacy.held");
        return html.shared(
                "site/privacy.jte",
                new PrivacyPage(
                        frames.open(
                                reader,
                                words.get("word.what-we-keep-and-for-how-long"),
                                said.get("site.privacy.description"),
                                Links::privacy),
                        IN_SHORT.stream()
                                .map(key -> inShort(said, "site.privacy.short." + key))
                                .toList(),
                        SaidPage.of(words, pages.now().one(PageKind.PRIVACY), Links::privacy),
                        HELD.stream()
                                .map(key -> held(said, "site.privacy.held." + key))
                                .toList(),
                        all(said, "site.privacy.never.", NEVER),
                        all(said, "site.privacy.risk.", RISKS),
                        campaign.now().roleAddress()));
    }

    private static PrivacyPage.InShort inShort(Words words, String key) {
        return new PrivacyPage.InShort(words.get(key), words.get(key + ".said"));
    }

    private static PrivacyPage.Held held(Words words, String key) {
        return new PrivacyPage.Held(words.get(key), words.get(key + ".where"), words.get(key + ".how-long"));
    }

    private static List<String> all(Words words, String prefix, List<String> keys) {
        return keys.stream().map(key -> words.get(prefix + key)).toList();
    }
}
