package nyc.icefree.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.InHouse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Series for the calendar, which has decided for whom it writes. */
@Service
public class SeriesRecords {
    private final SeriesRepository series;
    private final SeriesDates dates;
    private final SeriesReading reading;
    private final SeriesCache memory;

    SeriesRecords(SeriesRepository series, SeriesDates dates, SeriesReading reading, SeriesCache memory) {
        this.series = series;
        this.dates = dates;
        this.reading = reading;
        this.memory = memory;
    }

    /** The series of each event that is in one. */
    @InHouse
    @Transactional(readOnly = true)
    public Map<EventId, SeriesFacts> of(Collection<EventId> events) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read(dates.of(events));
        }
        var all = memory.byEvent();
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

    /** The dates of series that stood in calendars by themselves before: few, so all of them. */
    @InHouse
    @Transactional(readOnly = true)
    public Map<EventId, FormerEntry> formerly() {
        return dates.formerly();
    }

    /** The series and all that was split off it or that it was split off; empty for one that never was. */
    @InHouse
    @Transactional(readOnly = true)
    public Optional<SeriesLineage> family(UUID any) {
        if (series.findById(any).isEmpty()) {
            return Optional.empty();
        }
        UUID root = root(any);
        var all = new ArrayList<UUID>();
        for (var next = List.of(root); !next.isEmpty(); next = series.after(next)) {
            all.addAll(next);
        }
        return Optional.of(new SeriesLineage(
                root, all.stream().flatMap(id -> dates.in(id).values().stream()).toList()));
    }

    /** Whether a series here has this UID. */
    @InHouse
    @Transactional(readOnly = true)
    public boolean knows(String uid) {
        return series.existsByUid(uid);
    }

    /** The first of the series that each was split off; for events that are in one. */
    Map<EventId, UUID> roots(Collection<EventId> events) {
        var links = dates.of(events);
        var up = new HashMap<UUID, UUID>();
        var next = links.values().stream().map(SeriesDates.Link::series).collect(Collectors.toSet());
        while (!next.isEmpty()) {
            var found = series.findByIdIn(next);
            next = new HashSet<>();
            for (Series one : found) {
                if (one.follows != null) {
                    up.put(one.id, one.follows);
                    next.add(one.follows);
                }
            }
            next.removeAll(up.keySet());
        }
        var roots = new HashMap<EventId, UUID>();
        links.forEach((event, link) -> {
            UUID root = link.series();
            for (var before = up.get(root); before != null; before = up.get(root)) {
                root = before;
            }
            roots.put(event, root);
        });
        return roots;
    }

    /** The first of the series that it was split off. */
    UUID root(UUID any) {
        UUID root = any;
        for (var before = series.before(root); before.isPresent(); before = series.before(root)) {
            root = before.get();
        }
        return root;
    }
}
