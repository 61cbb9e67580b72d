package nyc.icefree.calendar;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nyc.icefree.Areas;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.database.PublicChanges;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.disclosure.FeedFilter;
import nyc.icefree.events.Events;
import nyc.icefree.links.Links;
import nyc.icefree.owncalendars.ToldCalendar;
import nyc.icefree.owncalendars.VolunteerCalendars;
import nyc.icefree.pages.Pages;
import nyc.icefree.pages.Shelf;
import nyc.icefree.partners.OrganizationPage;
import nyc.icefree.partners.Organizations;
import nyc.icefree.publicevents.FeedEvents;
import nyc.icefree.series.SeriesLineage;
import nyc.icefree.series.SeriesRecords;
import nyc.icefree.series.SeriesSequences;
import nyc.icefree.text.Language;
import nyc.icefree.web.DatabaseOutage;
import nyc.icefree.web.Freshness;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

final class FeedHouse {
    final Events events = mock(Events.class);
    final FeedEvents feeds = mock(FeedEvents.class);
    final VolunteerCalendars shifts = mock(VolunteerCalendars.class);
    final Campaign campaign = mock(Campaign.class);
    final SeriesRecords records = mock(SeriesRecords.class);
    final Pages pages = mock(Pages.class);
    final FeedRequestFilter gate;
    private ToldCalendar told = ToldCalendar.NOTHING;

    FeedHouse() {
        this(new FeedSettings(DataSize.ofBytes(1_000_000)));
    }

    FeedHouse(FeedSettings settings) {
        when(pages.now()).thenReturn(new Shelf(1, List.of()));
        when(campaign.now()).thenReturn(CalendarFixtures.campaign());
        var organizations = mock(Organizations.class);
        when(organizations.bySlug(anyString(), any())).thenReturn(Optional.empty());
        var queens = new OrganizationPage(
                CalendarFixtures.HOST,
                "queens-neighbours",
                "Queens Neighbours",
                "",
                Language.ENGLISH,
                null,
                Set.of(),
                true,
                null);
        for (String slug : List.of("queens-neighbours", "former-name")) {
            when(organizations.bySlug(slug, Language.ENGLISH)).thenReturn(Optional.of(queens));
        }
        when(shifts.read(anyString())).thenReturn(Optional.empty());
        when(shifts.tell(anyString(), any())).thenAnswer(call -> {
            UnaryOperator<ToldCalendar> telling = call.getArgument(1);
            told = telling.apply(told);
            return Optional.of(told);
        });
        var clock = Clock.fixed(Instant.parse("2026-12-01T15:00:00Z"), ZoneOffset.UTC);
        Links links = LinksForTests.of("https://rota.example.org");
        var pieces = new ComponentCache(CalendarFixtures.TEXTS, links);
        SeriesSequences sequences = mock(SeriesSequences.class);
        when(sequences.of(anyMap())).thenAnswer(call -> {
            Map<UUID, SeriesSequences.Telling> tellings = call.getArgument(0);
            return tellings.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, telling -> telling.getValue().least()));
        });
        var numbers = new SeriesNumbers(sequences, pieces);
        var series = new SeriesPieces(records, feeds, numbers, pieces, CalendarFixtures.TEXTS);
        var written =
                new Feeds(feeds, organizations, campaign, series, records, CalendarFixtures.TEXTS, links, settings);
        var changes = new PublicChanges();
        var shelf = new FeedResponseCache(
                new Freshness(events, campaign, pages, changes, clock), new DatabaseOutage(changes), written, clock);
        var work = mock(nyc.icefree.owncalendars.WorkCalendars.class);
        when(work.read(anyString())).thenReturn(Optional.empty());
        gate = new FeedRequestFilter(
                shelf,
                new ShiftFeed(shifts, campaign, CalendarFixtures.TEXTS, links, clock),
                new WorkFeed(work, series, campaign, CalendarFixtures.TEXTS, links, clock),
                Areas.CITY);
        has();
    }

    FeedHouse has(FeedEvent... entries) {
        when(feeds.of(any(FeedFilter.class))).thenReturn(List.of(entries));
        return this;
    }

    /** Only this series; dates that left the filter are live in the unfiltered feed. */
    FeedHouse has(SeriesFixtures series) {
        var facts = series.facts();
        when(records.of(anyCollection()))
                .thenReturn(facts.dates().keySet().stream().collect(Collectors.toMap(date -> date, date -> facts)));
        when(records.family(facts.id()))
                .thenReturn(Optional.of(
                        new SeriesLineage(facts.id(), List.copyOf(facts.dates().keySet()))));
        when(feeds.of(anyCollection(), any())).thenReturn(series.entries());
        when(feeds.of(anyCollection(), eq(FeedFilter.ALL))).thenReturn(series.everywhere());
        return has(series.entries().toArray(FeedEvent[]::new))
                .has(FeedFilter.ALL, series.everywhere().toArray(FeedEvent[]::new));
    }

    FeedHouse has(FeedFilter filter, FeedEvent... entries) {
        when(feeds.of(filter)).thenReturn(List.of(entries));
        return this;
    }

    MockHttpServletResponse get(String path, String... headers) throws Exception {
        return ask("GET", path, headers);
    }

    MockHttpServletResponse ask(String method, String path, String... headers) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        int query = path.indexOf('?');
        if (query >= 0) {
            request.setRequestURI(path.substring(0, query));
            for (String pair : path.substring(query + 1).split("&")) {
                request.addParameter(pair.split("=")[0], pair.split("=")[1]);
            }
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.addHeader(headers[i], headers[i + 1]);
        }
        var response = new MockHttpServletResponse();
        gate.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
