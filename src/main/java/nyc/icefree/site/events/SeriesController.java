package nyc.icefree.site.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.calendar.CalendarOffers;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.series.SeriesProgramme;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.events.SeriesOverview.Stretch;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page to which calendars link from a series: its dates change, its address stays. */
@Controller
record SeriesController(
        Html html,
        Frames frames,
        SeriesProgramme series,
        Reservations reservations,
        SchemaOrg schema,
        FeedAddresses feeds,
        CalendarOffers calendars,
        Clock clock) {
    private static final int SHOWN = 20;
    private static final int LATER = 130; // two a week as far as dates are made
    private static final int PAST = 20;

    @GetMapping(PageLanguage.PATH + "/series/{address}")
    ResponseEntity<byte[]> series(@PathVariable Language reader, @PathVariable String address) {
        Instant now = clock.instant();
        var overview = SeriesOverview.of(series.at(address).orElseThrow(NotYours::new), now);
        if (!overview.address().equals(address)) {
            // a title may come back, so the redirect is cached briefly
            return ResponseEntity.status(308)
                    .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                    .header("Location", Links.series(reader, overview.address()))
                    .build();
        }
        Words words = frames.words(reader);
        return overview.current()
                .map(stretch -> html.shared("site/series.jte", page(words, overview, stretch), turnsAt(overview)))
                .orElseGet(() -> html.shared("site/series-gone.jte", gone(words, address)));
    }

    /** When the page changes by itself: the next date ends or closes its RSVPs. */
    private static Instant turnsAt(SeriesOverview overview) {
        return overview.coming().stream()
                .map(SeriesOverview.Date::event)
                .flatMap(event -> event.takesRsvps()
                        ? Stream.of(event.rsvpsCloseAt(), event.slot().endsAt())
                        : Stream.of(event.slot().endsAt()))
                .filter(overview.now()::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private SeriesPage.Gone gone(Words words, String address) {
        Language reader = words.language();
        return new SeriesPage.Gone(
                frames.closed(reader, words.get("site.series.gone"), language -> Links.series(language, address)),
                Links.events(reader));
    }

    private SeriesPage page(Words words, SeriesOverview overview, Stretch stretch) {
        Language reader = words.language();
        EventView usual = stretch.usual();
        var coming = overview.coming();
        var past = overview.past();
        var shown = coming.stream().limit(SHOWN).toList();
        var later = coming.stream().skip(SHOWN).limit(LATER).toList();
        var places = reservations.spotsLeft(Stream.of(shown, later)
                .flatMap(List::stream)
                .map(date -> date.event().id())
                .toList());
        var lines = new SeriesLines(words, overview, places);
        var wording = new EventWording(words);
        var own = usual.wordsIn(reader);
        String often = lines.often(stretch);
        String place = new WhenAndWhere(words).place(usual.place());
        String title = SafeText.line(own.title());
        String summary =
                words.begin(often == null ? place : words.get("site.series.summary", "often", often, "place", place));
        return new SeriesPage(
                frames.open(reader, title, summary, language -> Links.series(language, overview.address())),
                schema.series(words, overview, stretch),
                title,
                own.language().equals(reader) ? null : own.language().tag(),
                usual.kind(),
                words.of(usual.kind()),
                often == null ? null : words.get("site.series.often", "often", often),
                overview.following().stream().map(lines::goesOn).toList(),
                place,
                next(words, lines, coming),
                lines.months(shown),
                lines.months(later),
                coming.size() - shown.size(),
                past.stream().limit(PAST).map(lines::line).toList(),
                past.size(),
                EventPageContent.Body.of(words, usual),
                wording.languages(usual),
                wording.access(usual.access()),
                EventPageContent.HostLink.of(reader, usual.hosts()),
                feeds.of(FeedLinks.series(reader, overview.series().root())),
                Links.events(reader));
    }

    private SeriesPage.@Nullable Next next(Words words, SeriesLines lines, List<SeriesOverview.Date> coming) {
        return coming.stream()
                .filter(date -> date.event().takesPlace())
                .findFirst()
                .map(date -> next(words, lines, date))
                .orElse(null);
    }

    private SeriesPage.Next next(Words words, SeriesLines lines, SeriesOverview.Date date) {
        EventView event = date.event();
        SpotsLeft left = lines.places().getOrDefault(event.id(), SpotsLeft.CLOSED);
        var planned = new WhenAndWhere(words);
        return new SeriesPage.Next(
                lines.line(date),
                words.begin(planned.date(event.slot())),
                planned.place(event.place()),
                event.takesRsvps() && left != SpotsLeft.CLOSED ? Links.reserve(words.language(), event.slug()) : null,
                new EventWording(words).act(event, left),
                calendars.of(event, words.language()).orElse(null));
    }
}
