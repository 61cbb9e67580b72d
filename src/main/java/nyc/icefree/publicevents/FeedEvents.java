package nyc.icefree.publicevents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.disclosure.FeedFilter;
import nyc.icefree.events.EventSearch;
import nyc.icefree.events.EventSearch.Where;
import nyc.icefree.events.FeedFacet;
import nyc.icefree.events.ShownEvents;
import nyc.icefree.people.CallerDecides;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public programme as feeds carry it, with tombstones of events that left it. */
@Service
public class FeedEvents {
    private static final Duration PAST = Duration.ofDays(60);
    private static final Duration COMING = Duration.ofDays(549); // 18 months
    private static final int MOST = 20_000;
    // the times that the public last knew: a private event's own times must not show by its position in a feed
    private static final String STARTS = "coalesce(e.gone_starts_at, e.starts_at)";
    private static final String ENDS = "coalesce(e.gone_ends_at, e.ends_at)";
    static final String CHANGED = "coalesce(e.gone_at, e.modified_at)";

    private final ShownEvents events;
    private final EventSearch search;
    private final FeedCache cache;
    private final Clock clock;

    FeedEvents(ShownEvents events, EventSearch search, FeedCache cache, Clock clock) {
        this.events = events;
        this.search = search;
        this.cache = cache;
        this.clock = clock;
    }

    /**
     * From 60 days past to 18 months ahead, by start and id; no drafts, but tombstones. Counted from the start of the
     * day (UTC), so that all nodes give the same feed all day.
     */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<FeedEvent> of(FeedFilter filter) {
        var asked = FeedFacet.of(filter);
        var where = shown(asked, clock.instant());
        return cache.of(search.versions(where, STARTS, MOST)).stream()
                .map(one -> one.in(asked))
                .toList();
    }

    private static Where shown(List<FeedFacet> asked, Instant now) {
        return recorded(asked, now)
                .and(
                        STARTS + " < :ahead",
                        "ahead",
                        now.truncatedTo(ChronoUnit.DAYS).plus(COMING));
    }

    /**
     * Everything since 60 days ago without an upper bound: a far event left out of the record of changes would never
     * be told later.
     */
    static Where recorded(List<FeedFacet> asked, Instant now) {
        var where = new Where()
                .and("e.was_listed = true")
                .and(ENDS + " > :past", "past", now.truncatedTo(ChronoUnit.DAYS).minus(PAST));
        asked.forEach(where::shownBy);
        return where;
    }

    /** These events as {@link #of(FeedFilter)} would give them, whatever their date; by start and id. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<FeedEvent> of(Collection<EventId> ids, FeedFilter filter) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var where = new Where()
                .and("e.was_listed = true")
                .and("e.id in (:ids)", "ids", ids.stream().map(EventId::value).toList());
        var asked = FeedFacet.of(filter);
        return cache.of(search.versions(where, STARTS, MOST)).stream()
                .map(one -> one.in(asked))
                .toList();
    }

    /** One event as a feed of its own, by its present or a former slug; empty for a draft or unknown slug. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<FeedEvent> bySlug(String slug) {
        return events.feedEvent(slug);
    }
}
