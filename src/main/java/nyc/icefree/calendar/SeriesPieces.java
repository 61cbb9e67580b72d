package nyc.icefree.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.caches.Caches;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.disclosure.FeedFilter;
import nyc.icefree.publicevents.FeedEvents;
import nyc.icefree.series.FormerEntry;
import nyc.icefree.series.SeriesFacts;
import nyc.icefree.series.SeriesRecords;
import nyc.icefree.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds which events of a feed belong to one series, and keeps the written series. */
@Component
class SeriesPieces {
    private static final int KEPT = 500;
    private static final Comparator<FeedEvent> ORDER =
            Comparator.comparing((FeedEvent e) -> e.slot().startsAt()).thenComparing(e -> e.id().value());
    private final SeriesRecords records;
    private final FeedEvents events;
    private final SeriesNumbers numbers;
    private final ComponentCache pieces;
    private final Texts texts;
    private final Map<Variant, Written> written = Caches.ofEntries(KEPT);

    private record Ruled(SeriesFacts facts, Set<EventId> dates) {
        boolean fits(SeriesFacts other) {
            return Objects.equals(facts.rule(), other.rule())
                    && facts.start().equals(other.start())
                    && facts.dates().equals(other.dates());
        }
    }

    private final Map<UUID, Ruled> ruled = Caches.ofEntries(KEPT);

    private record Variant(UUID series, FeedStyle style, FeedFilter filter) {}

    private record Written(
            SeriesFacts facts,
            List<FeedEvent> dates,
            SeriesNumbers.Told told,
            CalendarOrganizer sender,
            CachedComponent piece) {}

    /** @param lastChange of the events and series; null while there are none */
    record Components(List<DatedComponent> pieces, @Nullable Instant lastChange) {}

    SeriesPieces(SeriesRecords records, FeedEvents events, SeriesNumbers numbers, ComponentCache pieces, Texts texts) {
        this.records = records;
        this.events = events;
        this.numbers = numbers;
        this.pieces = pieces;
        this.texts = texts;
    }

    /** In the order of the entries; a series stands at its first date. */
    Components of(List<FeedEvent> entries, FeedFilter filter, FeedStyle style, CalendarOrganizer sender) {
        var series = records.of(entries.stream().map(FeedEvent::id).toList());
        var dates = dates(entries, series.values(), filter);
        var sequences = sequences(series.values(), filter.equals(FeedFilter.ALL) ? dates : null, sender);
        var told = new ArrayList<SeriesFacts>();
        var formerly = series.isEmpty() ? Map.<EventId, FormerEntry>of() : records.formerly();
        var text = new EventText(texts.in(style.text()));
        var done = new LinkedHashSet<UUID>();
        var spans = spans(entries, series);
        var components = new ArrayList<DatedComponent>(entries.size());
        for (FeedEvent entry : entries) {
            var facts = series.get(entry.id());
            var former = formerly.get(entry.id());
            if (former != null && facts != null && ruled(facts).contains(entry.id())) {
                components.add(dated(style.piece(EventComponent.joined(entry, former, text)), entry));
            }
            if (facts != null && facts.wasOneEntry() && facts.areApart() && done.add(facts.id())) {
                var its = dates.getOrDefault(facts.id(), List.of());
                var off = new SeriesComponent(
                        facts, its, Set.of(), told(facts, sequences), pieces.dates(style, sender), text);
                told.add(facts);
                components.add(span(spans, facts).of(style.piece(off.parted())));
            }
            if (facts == null || !ruled(facts).contains(entry.id())) {
                components.add(dated(pieces.of(entry, style, sender), entry));
            } else if (done.add(facts.id())) {
                var its = dates.getOrDefault(facts.id(), List.of());
                if (isTold(facts, its)) {
                    told.add(facts);
                    var piece = series(facts, its, told(facts, sequences), filter, style, sender);
                    components.add(span(spans, facts).of(piece));
                }
            }
        }
        return new Components(components, lastChange(entries, told));
    }

    private static DatedComponent dated(CachedComponent component, FeedEvent entry) {
        return new DatedComponent(
                component, entry.slot().startsAt(), entry.slot().endsAt());
    }

    private static Span span(Map<UUID, Span> spans, SeriesFacts facts) {
        return Objects.requireNonNull(spans.get(facts.id()));
    }

    private record Span(Instant starts, Instant ends) {
        DatedComponent of(CachedComponent component) {
            return new DatedComponent(component, starts, ends);
        }

        Span with(Span other) {
            return new Span(
                    starts.isBefore(other.starts) ? starts : other.starts,
                    ends.isAfter(other.ends) ? ends : other.ends);
        }
    }

    private static Map<UUID, Span> spans(List<FeedEvent> entries, Map<EventId, SeriesFacts> series) {
        var spans = new HashMap<UUID, Span>();
        for (FeedEvent entry : entries) {
            var facts = series.get(entry.id());
            if (facts != null) {
                var own = new Span(entry.slot().startsAt(), entry.slot().endsAt());
                spans.merge(facts.id(), own, Span::with);
            }
        }
        return spans;
    }

    /** A series split off after all its dates had become private was never seen, so it needs no cancelled entry. */
    private static boolean isTold(SeriesFacts facts, List<FeedEvent> dates) {
        return facts.follows() == null
                || dates.stream()
                        .anyMatch(d -> !d.withdrawn() || !d.modifiedAt().isBefore(facts.createdAt()));
    }

    private static @Nullable Instant lastChange(List<FeedEvent> entries, Collection<SeriesFacts> series) {
        return Stream.concat(
                        entries.stream().map(FeedEvent::modifiedAt),
                        series.stream().map(SeriesFacts::modifiedAt))
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** All dates of each series by start, also those too old for the feed or dropped by its filter. */
    private Map<UUID, List<FeedEvent>> dates(
            List<FeedEvent> entries, Collection<SeriesFacts> series, FeedFilter filter) {
        var all = new LinkedHashMap<EventId, FeedEvent>();
        entries.forEach(entry -> all.put(entry.id(), entry));
        var others = new LinkedHashSet<EventId>();
        var each = new LinkedHashMap<UUID, SeriesFacts>();
        series.forEach(facts -> each.put(facts.id(), facts));
        each.values().forEach(facts -> others.addAll(facts.dates().keySet()));
        others.removeAll(all.keySet());
        events.of(others, filter).forEach(entry -> all.put(entry.id(), entry));
        var found = new HashMap<UUID, List<FeedEvent>>();
        each.forEach((id, facts) -> found.put(
                id,
                facts.dates().keySet().stream()
                        .flatMap(date -> Stream.ofNullable(all.get(date)))
                        .sorted(ORDER)
                        .toList()));
        return found;
    }

    private CachedComponent series(
            SeriesFacts facts,
            List<FeedEvent> dates,
            SeriesNumbers.Told told,
            FeedFilter filter,
            FeedStyle style,
            CalendarOrganizer sender) {
        var variant = new Variant(facts.id(), style, filter);
        Written known = written.get(variant);
        if (known != null
                && known.facts.equals(facts)
                && known.dates.equals(dates)
                && known.told.equals(told)
                && known.sender.equals(sender)) {
            return known.piece;
        }
        var component = new SeriesComponent(
                facts, dates, ruled(facts), told, pieces.dates(style, sender), new EventText(texts.in(style.text())));
        CachedComponent piece = style.piece(component.unfolded());
        written.put(variant, new Written(facts, dates, told, sender, piece));
        return piece;
    }

    /** Kept while rule, start and dates of the series stay the same, because a feed asks for each of its dates. */
    private Set<EventId> ruled(SeriesFacts facts) {
        Ruled known = ruled.get(facts.id());
        if (known != null && (known.facts == facts || known.fits(facts))) {
            return known.dates;
        }
        var dates = SeriesShape.ruled(facts);
        ruled.put(facts.id(), new Ruled(facts, dates));
        return dates;
    }

    /** One event as a file. A date of a series carries its RECURRENCE-ID. */
    byte[] single(EventView view, FeedStyle style, CalendarOrganizer sender) {
        String component = pieces.unfolded(view, style, sender);
        var facts = ruling(view.id());
        return style.octets(facts == null ? component : DateName.of(facts, view).on(component));
    }

    byte[] single(FeedEvent withdrawn, FeedStyle style) {
        String component = EventComponent.withdrawn(withdrawn, new EventText(texts.in(style.text())));
        var facts = ruling(withdrawn.id());
        return style.octets(
                facts == null ? component : DateName.of(facts, withdrawn).on(component));
    }

    /** @param all dates of each series that are or were public; null to look them up */
    private Map<UUID, SeriesNumbers.Told> sequences(
            Collection<SeriesFacts> series, @Nullable Map<UUID, List<FeedEvent>> all, CalendarOrganizer sender) {
        if (series.isEmpty()) {
            return Map.of();
        }
        var each = new LinkedHashSet<>(series);
        return numbers.of(each, all == null ? dates(List.of(), each, FeedFilter.ALL) : all, this::ruled, sender);
    }

    private static SeriesNumbers.Told told(SeriesFacts facts, Map<UUID, SeriesNumbers.Told> sequences) {
        return Objects.requireNonNull(sequences.get(facts.id()));
    }

    /** Entries of an own calendar, drafts included. Nothing is cached; the number of statements is fixed. */
    List<CachedComponent> own(List<FeedEvent> entries, DateText text, EventText words, CalendarOrganizer sender) {
        var shown = entries.stream().map(FeedEvent::id).collect(Collectors.toSet());
        var series = records.of(shown);
        var dates = dates(entries, series.values(), FeedFilter.ALL);
        var sequences = sequences(series.values(), null, sender);
        var done = new HashSet<UUID>();
        var components = new ArrayList<CachedComponent>(entries.size());
        for (FeedEvent entry : entries) {
            var facts = series.get(entry.id());
            if (facts == null || !ruled(facts).contains(entry.id())) {
                components.add(CachedComponent.of(OctetFolding.fold(text.written(entry))));
            } else if (done.add(facts.id())) {
                var own = new HashSet<>(ruled(facts));
                own.retainAll(shown);
                var all = dates.getOrDefault(facts.id(), List.of());
                String lines = new SeriesComponent(facts, all, own, told(facts, sequences), text, words).unfolded();
                components.add(CachedComponent.of(OctetFolding.fold(lines)));
            }
        }
        return components;
    }

    private @Nullable SeriesFacts ruling(EventId event) {
        return ruling(List.of(event)).get(event);
    }

    /** The series whose rule covers each event; other events are missing. */
    Map<EventId, SeriesFacts> ruling(Collection<EventId> of) {
        var found = new HashMap<>(records.of(of));
        found.entrySet().removeIf(date -> !ruled(date.getValue()).contains(date.getKey()));
        return found;
    }
}
