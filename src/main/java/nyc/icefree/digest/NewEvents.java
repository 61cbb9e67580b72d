package nyc.icefree.digest;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.disclosure.FeedFilter;
import nyc.icefree.events.ShownFacets;
import nyc.icefree.events.ShownFacets.Facets;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.publicevents.FeedEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the events for an issue: listed since the one before, taking place and not over. A series is told once, by its
 * first date, and not again for dates that its rule adds.
 */
@Service
public class NewEvents {
    /** Most ids in one query. */
    private static final int NAMED = 1_000;

    private final ShownFacets facets;
    private final FeedEvents feeds;
    private final JdbcClient jdbc;

    NewEvents(ShownFacets facets, FeedEvents feeds, JdbcClient jdbc) {
        this.facets = facets;
        this.feeds = feeds;
        this.jdbc = jdbc;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public List<Facets> in(DigestIssue issue) {
        return firstOfEachSeries(issue, coming(issue, null).toList());
    }

    /** By start, as the public sees them now. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<EventView> in(DigestIssue issue, DigestWishes wishes) {
        var fitting = firstOfEachSeries(issue, coming(issue, wishes).toList()).stream()
                .map(event -> new EventId(event.event()))
                .toList();
        return feeds.of(fitting, FeedFilter.ALL).stream()
                .map(FeedEvent::view)
                .filter(view -> view != null && view.takesPlace())
                .toList();
    }

    /** @param wishes null for all */
    private Stream<Facets> coming(DigestIssue issue, @Nullable DigestWishes wishes) {
        return facets.coming()
                .filter(Facets::takesPlace)
                .filter(event -> event.listedAt() != null && issue.brings(event.listedAt()))
                .filter(event -> wishes == null || wishes.fit(event.areas(), event.languages()))
                .sorted(Comparator.comparing(Facets::start).thenComparing(Facets::event));
    }

    private List<Facets> firstOfEachSeries(DigestIssue issue, List<Facets> events) {
        var series = seriesOf(events);
        var told = toldBefore(Set.copyOf(series.values()), issue.after());
        return events.stream()
                .filter(event -> {
                    var id = series.get(event.event());
                    return id == null || told.add(id);
                })
                .toList();
    }

    private Map<UUID, UUID> seriesOf(List<Facets> events) {
        var found = new HashMap<UUID, UUID>();
        for (int from = 0; from < events.size(); from += NAMED) {
            var part = events.subList(from, Math.min(from + NAMED, events.size()));
            jdbc.sql("select event_id, series_id from series_date where event_id in (:events)")
                    .param("events", part.stream().map(Facets::event).toList())
                    .query(row -> {
                        found.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                    });
        }
        return found;
    }

    /** Series that had a listed date before this moment. */
    private Set<UUID> toldBefore(Collection<UUID> series, Instant before) {
        return series.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(
                        jdbc.sql("select distinct d.series_id from series_date d join event e on e.id = d.event_id"
                                        + " where d.series_id in (:series) and e.was_listed = true"
                                        + " and (e.listed_at is null or e.listed_at <= :before)")
                                .param("series", series)
                                .param("before", Timestamp.from(before))
                                .query(UUID.class)
                                .list());
    }
}
