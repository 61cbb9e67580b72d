package nyc.icefree.programme;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nyc.icefree.events.EventSearch;
import nyc.icefree.events.EventSearch.Where;
import nyc.icefree.events.FeedFacet;
import nyc.icefree.events.ShownEvents;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.FeedEvent;
import nyc.icefree.eventviews.FeedFilter;
import nyc.icefree.people.InHouse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public programme as feeds carry it, tombstones of what left it included. */
@Service
public class FeedEvents {
    private static final Duration PAST = Duration.ofDays(60);
    private static final Duration COMING = Duration.ofDays(549); // 18 months
    private static final int MOST = 20_000;
    // a private event's own time and changes are not told by where it stands in a feed, or whether
    private static final String STARTS = "coalesce(e.gone_starts_at, e.starts_at)";
    private static final String ENDS = "coalesce(e.gone_ends_at, e.ends_at)";
    static final String CHANGED = "coalesce(e.gone_at, e.modified_at)";

    private final ShownEvents events;
    private final EventSearch search;
    private final FeedCache memory;
    private final Clock clock;

    FeedEvents(ShownEvents events, EventSearch search, FeedCache memory, Clock clock) {
        this.events = events;
        this.search = search;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * From 60 days past to 18 months ahead, by start and id; drafts never, tombstones included. Counted from the start of
     * the day (UTC), so that every node gives the same feed all day long.
     */
    @InHouse
    @Transactional(readOnly = true)
    public List<FeedEvent> of(FeedFilter filter) {
        var asked = FeedFacet.of(filter);
        var where = shown(asked, clock.instant());
        return memory.of(search.versions(where, STARTS, MOST)).stream()
                .map(one -> one.in(asked))
                .toList();
    }

    /** What feeds carry, tombstones included. */
    private static Where shown(List<FeedFacet> asked, Instant now) {
        return recorded(asked, now)
                .and(
                        STARTS + " < :ahead",
                        "ahead",
                        now.truncatedTo(ChronoUnit.DAYS).plus(COMING));
    }

    /**
     * The same without an end: a record of changes must not hold back what is far away, since later nothing would bring it
     * in. How far anybody may plan is bounded anyway.
     */
    static Where recorded(List<FeedFacet> asked, Instant now) {
        var where = new Where()
                .and("e.was_listed = true")
                .and(ENDS + " > :past", "past", now.truncatedTo(ChronoUnit.DAYS).minus(PAST));
        asked.forEach(where::shownBy);
        return where;
    }

    /** The named ones as {@link #of(FeedFilter)} would give them, whenever they are; by start and id. */
    @InHouse
    @Transactional(readOnly = true)
    public List<FeedEvent> of(Collection<EventId> ids, FeedFilter filter) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var where = new Where()
                .and("e.was_listed = true")
                .and("e.id in (:ids)", "ids", ids.stream().map(EventId::value).toList());
        var asked = FeedFacet.of(filter);
        return memory.of(search.versions(where, STARTS, MOST)).stream()
                .map(one -> one.in(asked))
                .toList();
    }

    /** One event as a feed of its own, by its present or a former slug; empty for a draft or unknown slug. */
    @InHouse
    @Transactional(readOnly = true)
    public Optional<FeedEvent> bySlug(String slug) {
        return events.feedEvent(slug);
    }
}
