package nyc.icefree.series;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.Events;
import nyc.icefree.events.ShownEvents;
import nyc.icefree.people.Anyone;
import nyc.icefree.recurrence.Ending;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public view of series. */
@Service
public class SeriesProgramme {
    private final SeriesRepository series;
    private final SeriesDates dates;
    private final SeriesRecords records;
    private final Events events;
    private final ShownEvents shown;
    private final Clock clock;

    SeriesProgramme(
            SeriesRepository series,
            SeriesDates dates,
            SeriesRecords records,
            Events events,
            ShownEvents shown,
            Clock clock) {
        this.series = series;
        this.dates = dates;
        this.records = records;
        this.events = events;
        this.shown = shown;
        this.clock = clock;
    }

    /** Empty for a single event, and for one that is not public; {@code most} bounds the coming dates. */
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
                .limit(most * 3L) // some may not be public
                .toList();
        return series.findById(link.get().series())
                .map(found -> new PublicSeries(
                        found.root,
                        found.rule(),
                        link.get().recurrence(),
                        events.views(soon, Audience.PUBLIC).values().stream()
                                .sorted(Comparator.comparing(
                                        (EventView v) -> v.slot().startsAt()))
                                .limit(most)
                                .toList()));
    }

    /** The series at this address, in any spelling or by the id of any part. Empty if unknown or never public. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<PublicLineage> at(String address) {
        var family = family(address);
        if (family.isEmpty()) {
            return Optional.empty();
        }
        var names = dates.inAll(family.stream().map(part -> part.id).toList());
        var ids = names.values().stream()
                .flatMap(part -> part.values().stream())
                .map(date -> date.event().value())
                .toList();
        var views = shown.lines(ids).stream().collect(Collectors.toMap(EventView::id, Function.identity()));
        if (views.isEmpty() && shown.recorded(ids).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PublicLineage(
                family.getFirst().root,
                family.stream()
                        .map(part -> part(part, names.getOrDefault(part.id, Map.of()), views))
                        .filter(part -> !part.dates().isEmpty())
                        .sorted(Comparator.comparing(
                                part -> part.dates().getFirst().event().slot().startsAt()))
                        .toList()));
    }

    private List<Series> family(String address) {
        return SeriesAddress.id(address)
                .map(id -> series.family(series.rootOf(id).orElse(id)))
                .or(() -> SeriesAddress.span(address)
                        .map(span -> series.families(span.first(), span.last()))
                        .map(found -> found.stream()
                                .filter(part -> part.root.equals(found.getFirst().root))
                                .toList()))
                .orElse(List.of());
    }

    private static PublicLineage.Part part(
            Series found, Map<LocalDateTime, SeriesDates.Named> names, Map<EventId, EventView> views) {
        var dates = names.entrySet().stream()
                .filter(name -> views.containsKey(name.getValue().event()))
                .map(name -> new PublicLineage.Date(
                        Objects.requireNonNull(views.get(name.getValue().event())), name.getKey()))
                .sorted(Comparator.comparing(date -> date.event().slot().startsAt()))
                .toList();
        return new PublicLineage.Part(ending(found.rule(), dates), dates);
    }

    /** The shown end comes from public dates alone, so that it reveals no others. */
    private static @Nullable Rule ending(@Nullable Rule rule, List<PublicLineage.Date> dates) {
        return rule == null || rule.ending() instanceof Ending.Never
                ? rule
                : dates.stream()
                        .map(PublicLineage.Date::meant)
                        .max(Comparator.naturalOrder())
                        .map(last -> rule.until(last.toLocalDate()))
                        .orElse(rule);
    }

    /** Ids of the series' calendars, also after a split. Events that are not public and listed are left out. */
    @Anyone
    @Transactional(readOnly = true)
    public Map<EventId, UUID> roots(Collection<EventView> events) {
        return records.roots(events.stream()
                .filter(event -> event.audience() == Audience.PUBLIC && event.listed())
                .map(EventView::id)
                .toList());
    }
}
