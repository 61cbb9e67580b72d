package nyc.icefree.series;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.people.Anyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may know of the series that a public event belongs to. */
@Service
public class SeriesProgramme {
    private final SeriesRepository series;
    private final SeriesDates dates;
    private final SeriesRecords records;
    private final Events events;
    private final Clock clock;

    SeriesProgramme(SeriesRepository series, SeriesDates dates, SeriesRecords records, Events events, Clock clock) {
        this.series = series;
        this.dates = dates;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Empty for a single event, and for one that is not public.
     *
     * @param most dates that come after the given one, or after now
     */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<PublicSeries> of(EventId event, int most) {
        var link = dates.of(event);
        if (link.isEmpty() || events.view(event, Audience.PUBLIC).isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var ids = dates.in(link.get().series()).values().stream()
                .filter(id -> !id.equals(event))
                .toList();
        var soon = events.termsOf(ids).values().stream()
                .filter(t -> !t.slot().isOver(now))
                .sorted(Comparator.comparing(t -> t.slot().startsAt()))
                .map(t -> t.id())
                .limit(most * 3L) // some of them may not be public
                .toList();
        return series.findById(link.get().series())
                .map(found -> new PublicSeries(
                        records.root(found.id),
                        found.rule(),
                        events.views(soon, Audience.PUBLIC).values().stream()
                                .sorted(Comparator.comparing(
                                        (EventView v) -> v.slot().startsAt()))
                                .limit(most)
                                .toList()));
    }

    /**
     * By which calendars find the series of each event that is in one, also after it was split.
     *
     * @param events as the public sees them; others are left out
     */
    @Anyone
    @Transactional(readOnly = true)
    public Map<EventId, UUID> roots(Collection<EventView> events) {
        return records.roots(events.stream()
                .filter(event -> event.audience() == Audience.PUBLIC && event.listed())
                .map(EventView::id)
                .toList());
    }
}
