package nyc.icefree.site.events;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
record AgendaController(
        Html html,
        Frames frames,
        Campaign campaign,
        EventProgramme programme,
        AgendaSearch search,
        Choices choices,
        NearestMatches nearest,
        Clock clock) {
    static final int PAGE_SIZE = 25;

    @GetMapping(PageLanguage.PATH + "/events")
    ResponseEntity<byte[]> agenda(@PathVariable Language reader, HttpServletRequest request) {
        return html.shared(
                "site/agenda.jte",
                page(
                        reader,
                        AgendaQuery.of(
                                frames.words(reader).city(), request::getParameterValues, search::hasNeighbourhood)));
    }

    private AgendaPage page(Language reader, AgendaQuery query) {
        Words words = frames.words(reader);
        LocalDate today = LocalDate.ofInstant(clock.instant(), campaign.now().zone());
        var found = search.find(words, query, today);
        var counts = programme.counts(found.filter().text());
        var form = Filters.of(
                words, query, Links.events(reader), choices, choices.when(words, programme.months(), query.when()));
        String title = words.get("word.events");
        return new AgendaPage(
                query.asksNothing() && query.page() == 1
                        ? frames.open(reader, title, words.get("site.agenda.description"), Links::events)
                        : frames.closed(reader, title, language -> query.path(language, query.page())),
                Shortcuts.of(words, query),
                Filters.counted(words, query, form, counts.choices(found.filter()), today, choices),
                asked(words, query),
                found.near(),
                found.parts(),
                found.total(),
                found.total() > 0 ? null : nearest.of(words, query, found.filter(), counts, today),
                query.page() > 1 ? query.path(reader, query.page() - 1) : null,
                found.hasNext() ? query.path(reader, query.page() + 1) : null,
                Links.events(reader),
                AgendaQuery.path(Links.month(reader, query.month(today)), query.pairsWithoutDays()),
                Subscription.of(query).path(reader),
                Subscription.of(query).on(Links.atom(reader)));
    }

    private List<AgendaPage.Asked> asked(Words words, AgendaQuery query) {
        return query.pairs().stream()
                .filter(pair -> !pair[1].equals(AgendaQuery.NOT_NEAR) || !pair[0].equals("near"))
                .map(pair -> new AgendaPage.Asked(
                        choices.label(words, pair[0], pair[1]), query.without(words.language(), pair)))
                .toList();
    }
}
