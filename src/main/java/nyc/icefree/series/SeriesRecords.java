package nyc.icefree.series;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.events.EventId;
import nyc.icefree.people.InHouse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Series for the calendar, which has decided for whom it writes. */
@Service
public class SeriesRecords {
    private final SeriesRepository series;
    private final SeriesDates dates;

    SeriesRecords(SeriesRepository series, SeriesDates dates) {
        this.series = series;
        this.dates = dates;
    }

    /** The series of each event that is in one. */
    @InHouse
    @Transactional(readOnly = true)
    public Map<EventId, SeriesFacts> of(Collection<EventId> events) {
        var links = dates.of(events);
        var wanted = links.values().stream().map(SeriesDates.Link::series).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var found = series.findByIdIn(wanted);
        var before = found.stream().map(s -> s.follows).filter(Objects::nonNull).collect(Collectors.toSet());
        var uids = before.isEmpty()
                ? Map.<UUID, String>of()
                : series.findByIdIn(before).stream().collect(Collectors.toMap(s -> s.id, s -> s.uid));
        var facts = new HashMap<UUID, SeriesFacts>();
        var names = dates.inAll(wanted);
        var exceptions = dates.exceptions(wanted);
        found.forEach(s -> facts.put(
                s.id, facts(s, names.getOrDefault(s.id, Map.of()), exceptions.getOrDefault(s.id, Set.of()), uids)));
        var byEvent = new HashMap<EventId, SeriesFacts>();
        links.forEach((event, link) -> byEvent.put(event, Objects.requireNonNull(facts.get(link.series()))));
        return byEvent;
    }

    /** The series and all that was split off it or that it was split off; empty for one that never was. */
    @InHouse
    @Transactional(readOnly = true)
    public Optional<SeriesFamily> family(UUID any) {
        if (series.findById(any).isEmpty()) {
            return Optional.empty();
        }
        UUID root = root(any);
        var all = new ArrayList<UUID>();
        for (var next = List.of(root); !next.isEmpty(); next = series.after(next)) {
            all.addAll(next);
        }
        return Optional.of(new SeriesFamily(
                root, all.stream().flatMap(id -> dates.in(id).values().stream()).toList()));
    }

    /** The first of the series that it was split off. */
    UUID root(UUID any) {
        UUID root = any;
        for (var before = series.before(root); before.isPresent(); before = series.before(root)) {
            root = before.get();
        }
        return root;
    }

    private static SeriesFacts facts(
            Series s, Map<LocalDateTime, EventId> dates, Set<LocalDateTime> exceptions, Map<UUID, String> uids) {
        var names = new HashMap<EventId, LocalDateTime>();
        dates.forEach((at, event) -> names.put(event, at));
        return new SeriesFacts(
                s.id,
                s.uid,
                s.rule(),
                s.startLocal,
                s.zone,
                exceptions,
                names,
                s.published,
                s.sequence,
                s.follows == null ? null : uids.get(s.follows),
                s.createdAt,
                s.modifiedAt);
    }
}
