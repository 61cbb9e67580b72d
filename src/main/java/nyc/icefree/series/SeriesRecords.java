package nyc.icefree.series;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.CallerDecides;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Series for the calendar, which has checked who may read. */
@Service
public class SeriesRecords {
    private final SeriesRepository series;
    private final SeriesDates dates;
    private final SeriesReading reading;
    private final SeriesCache cache;

    SeriesRecords(SeriesRepository series, SeriesDates dates, SeriesReading reading, SeriesCache cache) {
        this.series = series;
        this.dates = dates;
        this.reading = reading;
        this.cache = cache;
    }

    /** Only events that are in a series. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<EventId, SeriesFacts> of(Collection<EventId> events) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read(dates.of(events));
        }
        var all = cache.byEvent();
        var found = new HashMap<EventId, SeriesFacts>();
        events.forEach(event -> {
            var facts = all.get(event);
            if (facts != null) {
                found.put(event, facts);
            }
        });
        return found;
    }

    private Map<EventId, SeriesFacts> read(Map<EventId, SeriesDates.Link> links) {
        var wanted = links.values().stream().map(SeriesDates.Link::series).collect(Collectors.toSet());
        var facts = reading.of(wanted).stream().collect(Collectors.toMap(SeriesFacts::id, f -> f));
        var found = new HashMap<EventId, SeriesFacts>();
        links.forEach((event, link) -> found.put(event, Objects.requireNonNull(facts.get(link.series()))));
        return found;
    }

    /** All dates that had calendar entries of their own before; there are few. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<EventId, FormerEntry> formerly() {
        return dates.formerly();
    }

    /** The whole lineage of a series; empty when unknown. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<SeriesLineage> family(UUID any) {
        UUID root = series.rootOf(any).orElse(any);
        var all = series.family(root).stream().map(s -> s.id).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var names = dates.inAll(all);
        return Optional.of(new SeriesLineage(
                root,
                all.stream()
                        .flatMap(id -> names.getOrDefault(id, Map.of()).values().stream())
                        .map(SeriesDates.Named::event)
                        .toList()));
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public boolean knows(String uid) {
        return series.existsByUid(uid);
    }

    /** Roots of the series of these events; events outside a series are missing. */
    Map<EventId, UUID> roots(Collection<EventId> events) {
        var links = dates.of(events);
        var first = new HashMap<UUID, UUID>();
        series.findByIdIn(links.values().stream().map(SeriesDates.Link::series).collect(Collectors.toSet()))
                .forEach(found -> first.put(found.id, found.root));
        var roots = new HashMap<EventId, UUID>();
        links.forEach((event, link) -> roots.put(event, Objects.requireNonNull(first.get(link.series()))));
        return roots;
    }
}
