package nyc.icefree.site.events;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.people.NotYours;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.rsvp.PlacesLeft;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.series.PublicSeries;
import nyc.icefree.series.SeriesAddress;
import nyc.icefree.series.SeriesProgramme;
import nyc.icefree.shifts.OpenShiftFilter;
import nyc.icefree.shifts.OpenShifts;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.posters.Band;
import nyc.icefree.site.posters.Poster;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.web.FeedLinks;
import nyc.icefree.web.Links;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class EventController {
    private static final int OTHER_DATES = 8;

    private final Html html;
    private final Frames frames;
    private final EventProgramme programme;
    private final Reservations reservations;
    private final OpenShifts openShifts;
    private final SchemaOrg schema;
    private final SeriesProgramme series;
    private final FeedAddresses feeds;
    private final Clock clock;

    EventController(
            Html html,
            Frames frames,
            EventProgramme programme,
            Reservations reservations,
            OpenShifts openShifts,
            SchemaOrg schema,
            SeriesProgramme series,
            FeedAddresses feeds,
            Clock clock) {
        this.html = html;
        this.frames = frames;
        this.programme = programme;
        this.reservations = reservations;
        this.openShifts = openShifts;
        this.schema = schema;
        this.series = series;
        this.feeds = feeds;
        this.clock = clock;
    }

    @GetMapping(PageLanguage.PATH + "/events/{slug}")
    ResponseEntity<byte[]> event(@PathVariable Language reader, @PathVariable String slug) {
        Instant now = clock.instant();
        EventView event = programme.bySlug(slug).orElseThrow(NotYours::new);
        if (!event.slug().equals(slug)) {
            return ResponseEntity.status(308)
                    .header("Location", Links.event(reader, event.slug()))
                    .build();
        }
        var page = page(frames.words(reader), event, now);
        // what is not listed is for whoever was given its link: in no cache and no index
        return event.listed()
                ? html.shared("site/event.jte", page, turnsAt(event, now))
                : html.personal("site/event.jte", page);
    }

    /** From the closing of RSVPs on it offers no place, and from its end on no calendar's file. */
    private static Instant turnsAt(EventView event, Instant now) {
        if (event.takesRsvps() && now.isBefore(event.rsvpsCloseAt())) {
            return event.rsvpsCloseAt();
        }
        return event.slot().isOver(now) ? Instant.MAX : event.slot().endsAt();
    }

    private EventPageContent page(Words words, EventView event, Instant now) {
        Language reader = words.language();
        boolean over = event.slot().isOver(now);
        PlacesLeft places = reservations.placesLeft(event.id());
        boolean open = event.takesPlace() && !over && event.takesRsvps() && places != PlacesLeft.CLOSED;
        var facts = EventSummary.of(words, event);
        var repeats = series.of(event.id(), OTHER_DATES).orElse(null);
        return new EventPageContent(
                frame(words, event, facts),
                event.listed() ? schema.of(words, event, repeats) : null,
                Band.of(words, Poster.of(event, reader, now)),
                facts,
                new EventWording(words).state(event, places, over),
                event.postponed(),
                open ? Links.reserve(reader, event.slug()) : null,
                places == PlacesLeft.FULL,
                event.takesPlace() && !over ? new EventWording(words).close(event, now) : null,
                over ? null : FeedLinks.event(reader, event.slug()),
                off(words, event),
                EventPageContent.Body.of(words, event),
                EventPageContent.HostLink.of(reader, event.hosts()),
                event.origins().stream()
                        .map(origin -> new EventPageContent.OriginLink(
                                origin.organization().name(), origin.url()))
                        .toList(),
                !event.takesPlace() || over ? List.of() : help(words, event),
                repeats == null ? null : again(words, event, repeats),
                Links.volunteer(reader),
                Links.events(reader));
    }

    private EventPageContent.Again again(Words words, EventView event, PublicSeries found) {
        return new EventPageContent.Again(
                Links.series(words.language(), SeriesAddress.of(found.root(), event)),
                feeds.of(FeedLinks.series(words.language(), found.root())),
                found.rule() == null ? null : new RuleWords(words).sentence(found.rule()),
                found.coming().stream()
                        .filter(EventView::takesPlace)
                        .map(other -> new EventPageContent.HostLink(
                                words.span(
                                        other.slot().startLocal(), other.slot().endLocal()),
                                Links.event(words.language(), other.slug())))
                        .toList());
    }

    private Frame frame(Words words, EventView event, EventSummary facts) {
        String summary = words.get(
                "site.event.summary", "date", words.begin(facts.date()), "time", facts.time(), "place", facts.place());
        Function<Language, String> path = language -> Links.event(language, event.slug());
        if (!event.listed()) {
            return frames.closed(words.language(), facts.title(), path);
        }
        return frames.open(words.language(), facts.title(), summary, path);
    }

    private static EventPageContent.@org.jspecify.annotations.Nullable Foreign off(Words words, EventView event) {
        if (event.takesPlace()) {
            return null;
        }
        var original = event.words().stream()
                .filter(w -> w.original())
                .findFirst()
                .orElse(event.words().getFirst());
        String reason = event.cancelReason();
        return new EventPageContent.Foreign(
                reason == null ? "" : reason,
                original.language().equals(words.language())
                        ? null
                        : original.language().tag());
    }

    private List<String> help(Words words, EventView event) {
        return openShifts.coming(OpenShiftFilter.at(event.id())).stream()
                .map(open -> words.of(open.shift().role()))
                .distinct()
                .toList();
    }
}
