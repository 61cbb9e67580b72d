package nyc.icefree.series;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the facts of series for calendars, in a fixed number of queries. */
@Component
record SeriesReading(SeriesRepository series, SeriesDates dates) {
    List<SeriesFacts> of(Collection<UUID> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var found = series.findByIdIn(wanted);
        var before = found.stream().map(s -> s.follows).filter(Objects::nonNull).collect(Collectors.toSet());
        var uids = before.isEmpty()
                ? Map.<UUID, String>of()
                : series.findByIdIn(before).stream().collect(Collectors.toMap(s -> s.id, s -> s.uid));
        var names = dates.inAll(wanted);
        var exceptions = dates.exceptions(wanted);
        return found.stream()
                .map(s -> facts(
                        s,
                        names.getOrDefault(s.id, Map.of()),
                        exceptions.getOrDefault(s.id, Set.of()),
                        s.follows == null ? null : uids.get(s.follows)))
                .toList();
    }

    private static SeriesFacts facts(
            Series s,
            Map<LocalDateTime, SeriesDates.Named> dates,
            Set<LocalDateTime> exceptions,
            @Nullable String follows) {
        var names = new HashMap<EventId, LocalDateTime>();
        var outdone = new HashMap<EventId, Integer>();
        dates.forEach((at, date) -> {
            names.put(date.event(), at);
            outdone.put(date.event(), date.outdone());
        });
        return new SeriesFacts(
                s.id,
                s.root,
                s.uid,
                s.rule(),
                s.startLocal,
                s.zone,
                exceptions,
                names,
                outdone,
                s.wasOneEntry(),
                s.published(),
                s.sequence(),
                follows,
                s.createdAt,
                s.modifiedAt);
    }
}
