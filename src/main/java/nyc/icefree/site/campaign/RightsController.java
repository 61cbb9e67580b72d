package nyc.icefree.site.campaign;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.Links;
import nyc.icefree.links.PageLinks;
import nyc.icefree.pages.Page;
import nyc.icefree.pages.PageKind;
import nyc.icefree.pages.PagePart;
import nyc.icefree.pages.Pages;
import nyc.icefree.people.NotYours;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows cards of rights only in languages in which somebody has checked them, and only until their last day. */
@Controller
record RightsController(Html html, Frames frames, Campaign campaign, Pages pages, Links links) {
    private static final String LARGE = "large";

    @GetMapping(PageLanguage.PATH + "/rights")
    ResponseEntity<byte[]> all(@PathVariable Language reader) {
        Words words = frames.words(reader);
        String title = words.get("site.rights.title");
        return html.shared(
                "site/rights.jte",
                new RightsPage(
                        frames.open(reader, title, title, PageLinks::rights),
                        pages.now()
                                .shown(PageKind.RIGHTS_CARD, reader)
                                .map(card -> SaidPage.one(words, card, PageLinks::rights))
                                .toList()));
    }

    @GetMapping(PageLanguage.PATH + "/rights/{name}")
    ResponseEntity<byte[]> card(@PathVariable Language reader, @PathVariable String name) {
        var card = find(name);
        Function<Language, String> path = language -> PageLinks.card(language, name);
        var said = SaidPage.of(frames.words(reader), card, path);
        var first = said.stream().findFirst().orElseThrow(NotYours::new);
        boolean past = card.isPast(first.said(), pages.today());
        var frame = frames.open(reader, first.title(), past ? first.title() : first.plain(PagePart.BODY), path);
        return shown("site/card.jte", frame, said, false);
    }

    @GetMapping(PageLanguage.PATH + "/rights/{name}/sheet")
    ResponseEntity<byte[]> sheet(
            @PathVariable Language reader,
            @PathVariable String name,
            @RequestParam(name = "print", defaultValue = "") String print) {
        var card = find(name);
        if (card.shown(reader).isEmpty()) {
            throw new NotYours();
        }
        Function<Language, String> path = language -> PageLinks.cardSheet(language, name);
        var said = SaidPage.of(frames.words(reader), card, path);
        var frame = frames.closed(reader, said.getFirst().title(), path);
        return shown("site/card-sheet.jte", frame, said, print.equals(LARGE));
    }

    private Page find(String name) {
        return pages.now()
                .find(name)
                .filter(page -> page.kind() == PageKind.RIGHTS_CARD)
                .orElseThrow(NotYours::new);
    }

    private ResponseEntity<byte[]> shown(String template, Frame frame, List<SaidPage> said, boolean large) {
        Words words = frame.words();
        var first = said.getFirst();
        var card = first.page();
        var last = card.lastDay(first.said()).orElseThrow(NotYours::new);
        boolean past = last.isBefore(pages.today());
        return html.shared(
                template,
                new CardPage(
                        frame,
                        past ? List.of() : said,
                        past ? words.get("site.rights.past", "date", words.date(last)) : null,
                        links.absolute(PageLinks.card(words.language(), card.name())),
                        large),
                past
                        ? Instant.MAX
                        : last.plusDays(1).atStartOfDay(campaign.now().zone()).toInstant());
    }
}
