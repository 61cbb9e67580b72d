package nyc.icefree.series;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
        found.forEach(s -> facts.put(s.id, facts(s, uids)));
        var byEvent = new HashMap<EventId, SeriesFacts>();
        links.forEach((event, link) -> byEvent.put(event, Objects.requireNonNull(facts.get(link.series()))));
        return byEvent;
    }

    private SeriesFacts facts(Series s, Map<UUID, String> uids) {
        var names = new HashMap<EventId, LocalDateTime>();
        dates.in(s.id).forEach((at, event) -> names.put(event, at));
        return new SeriesFacts(
                s.id,
                s.uid,
                s.rule(),
                s.startLocal,
                s.zone,
                s.exceptions,
                names,
                s.published,
                s.sequence,
                s.follows == null ? null : uids.get(s.follows),
                s.createdAt,
                s.modifiedAt);
    }
}
