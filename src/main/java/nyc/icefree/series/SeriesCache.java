package nyc.icefree.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nyc.icefree.disclosure.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All series as last read, kept by edition, so that a feed of a thousand events costs one short query and a read of
 * what changed. Only for transactions that change nothing: it must hold committed data alone.
 */
@Component
class SeriesCache {
    private final JdbcClient jdbc;
    private final SeriesReading reading;
    private final AtomicReference<All> last = new AtomicReference<>(new All(Map.of(), Map.of()));

    /** Version, and count of changes to the set of dates: one of them moves with every change of the facts. */
    private record Edition(int version, long dates) {}

    private record Kept(Edition edition, SeriesFacts facts) {}

    private record All(Map<UUID, Kept> series, Map<EventId, SeriesFacts> byEvent) {}

    SeriesCache(JdbcClient jdbc, SeriesReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    Map<EventId, SeriesFacts> byEvent() {
        All known = last.get();
        Map<UUID, Edition> now = editions();
        var missing = new ArrayList<UUID>();
        now.forEach((id, edition) -> {
            Kept kept = known.series.get(id);
            if (kept == null || !kept.edition.equals(edition)) {
                missing.add(id);
            }
        });
        if (missing.isEmpty() && now.size() == known.series.size()) {
            return known.byEvent;
        }
        var series = new HashMap<>(known.series);
        series.keySet().retainAll(new HashSet<>(now.keySet()));
        reading.of(missing)
                .forEach(facts ->
                        series.put(facts.id(), new Kept(java.util.Objects.requireNonNull(now.get(facts.id())), facts)));
        var byEvent = new HashMap<EventId, SeriesFacts>();
        series.values().forEach(kept -> kept.facts.dates().keySet().forEach(date -> byEvent.put(date, kept.facts)));
        last.set(new All(series, byEvent));
        return byEvent;
    }

    private Map<UUID, Edition> editions() {
        var found = new HashMap<UUID, Edition>();
        jdbc.sql("select s.id, s.version, coalesce(e.edition, 0) from series s"
                        + " left join series_edition e on e.series_id = s.id")
                .query((row, n) -> found.put(row.getObject(1, UUID.class), new Edition(row.getInt(2), row.getLong(3))))
                .list();
        return found;
    }
}
