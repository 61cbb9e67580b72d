package nyc.icefree.site.events;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
record MonthController(
        Html html, Frames frames, Campaign campaign, EventProgramme programme, Choices choices, Clock clock) {
    private static final int BACK = 12;
    private static final int AHEAD = 18;
    /** Rows of all days together: two a day in a full month, which is less than 50 kB. */
    private static final int SHOWN = 62;

    @GetMapping(PageLanguage.PATH + "/events/month/{month}")
    ResponseEntity<byte[]> month(
            @PathVariable Language reader, @PathVariable("month") String asked, HttpServletRequest request) {
        YearMonth month = AgendaQuery.month(asked).filter(this::inReach).orElseThrow(NotYours::new);
        return html.shared(
                "site/month.jte",
                page(reader, month, AgendaQuery.of(frames.words(reader).city(), request::getParameterValues)));
    }

    private MonthPage page(Language reader, YearMonth month, AgendaQuery query) {
        Words words = frames.words(reader);
        var grid = new MonthGrid(words, month, today(), clock.instant());
        EventFilter filter = query.filter(today());
        var found = programme.during(
                new EventFilter(
                        grid.first(),
                        grid.last(),
                        filter.kind(),
                        filter.area(),
                        filter.language(),
                        filter.organization(),
                        filter.access(),
                        filter.text()),
                SHOWN);
        List<String[]> pairs = query.pairsWithoutDays();
        String name = words.month(month);
        String title = words.get("site.month.title", "month", name);
        return new MonthPage(
                pairs.isEmpty()
                        ? frames.open(
                                reader,
                                title,
                                words.get("site.month.description", "month", name),
                                language -> Links.month(language, month))
                        : frames.closed(
                                reader, title, language -> AgendaQuery.path(Links.month(language, month), pairs)),
                title,
                Filters.of(words, query, Links.month(reader, month), choices, List.of()),
                pairs.stream()
                        .map(pair -> new AgendaPage.Asked(
                                choices.label(words, pair[0], pair[1]),
                                AgendaQuery.path(
                                        Links.month(reader, month),
                                        pairs.stream()
                                                .filter(other -> other != pair)
                                                .toList())))
                        .toList(),
                grid.weekdays(),
                new MonthPage.Weeks(grid.weeks(found, AgendaQuery.path(Links.events(reader), pairs))),
                other(words, month.minusMonths(1), pairs),
                other(words, month.plusMonths(1), pairs),
                AgendaQuery.path(Links.with(Links.events(reader), "when", month.toString()), pairs),
                Subscription.of(query).path(reader));
    }

    private MonthPage.@Nullable Other other(Words words, YearMonth month, List<String[]> pairs) {
        return inReach(month)
                ? new MonthPage.Other(words.month(month), AgendaQuery.path(Links.month(words.language(), month), pairs))
                : null;
    }

    private boolean inReach(YearMonth month) {
        var now = YearMonth.from(today());
        return !month.isBefore(now.minusMonths(BACK)) && !month.isAfter(now.plusMonths(AHEAD));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), campaign.now().zone());
    }
}
