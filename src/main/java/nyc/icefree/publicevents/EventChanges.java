package nyc.icefree.publicevents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.disclosure.FeedFilter;
import nyc.icefree.events.EventSearch;
import nyc.icefree.events.FeedFacet;
import nyc.icefree.people.Anyone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public programme by its changes, for programs that keep a copy; events taken back appear as tombstones. */
@Service
public class EventChanges {
    /** Changes may become visible in another order than their dates; so this much is sent again. */
    static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final int LARGEST_PAGE = 200;
    private final EventSearch search;
    private final FeedCache cache;
    private final Clock clock;

    EventChanges(EventSearch search, FeedCache cache, Clock clock) {
        this.search = search;
        this.cache = cache;
        this.clock = clock;
    }

    /** @param next where the following page begins; null on the last */
    public record Page(List<FeedEvent> events, @Nullable ChangeCursor next) {
        public Page {
            events = List.copyOf(events);
        }
    }

    /**
     * Everything that feeds carry, and events beyond their 18 months, oldest change first.
     *
     * @param since null for all; what changed up to two minutes earlier may come again
     * @param after where the page before ended, null for the first
     * @param size of the page, 1 to 200
     */
    @Anyone
    @Transactional(readOnly = true)
    public Page since(FeedFilter filter, @Nullable Instant since, @Nullable ChangeCursor after, int size) {
        check(size);
        var asked = FeedFacet.of(filter);
        var where = FeedEvents.recorded(asked, clock.instant());
        if (since != null) {
            where.and(FeedEvents.CHANGED + " >= :since", "since", since.minus(OVERLAP));
        }
        if (after != null) {
            where.and(
                    "(" + FeedEvents.CHANGED + " > :at or (" + FeedEvents.CHANGED + " = :at and e.id > :afterId))",
                    "at",
                    after.modifiedAt(),
                    "afterId",
                    after.id().value());
        }
        var found = cache.of(search.versions(where, FeedEvents.CHANGED, size + 1)).stream()
                .map(one -> one.in(asked))
                .toList();
        boolean more = found.size() > size;
        var events = more ? found.subList(0, size) : found;
        return new Page(events, more ? ChangeCursor.of(events.getLast()) : null);
    }

    /** Newest first, 1 to 200. */
    @Anyone
    @Transactional(readOnly = true)
    public List<FeedEvent> latest(FeedFilter filter, int size) {
        check(size);
        var asked = FeedFacet.of(filter);
        var where = FeedEvents.recorded(asked, clock.instant());
        return cache.of(search.versions(where, FeedEvents.CHANGED + " desc", size)).stream()
                .map(one -> one.in(asked))
                .toList();
    }

    private static void check(int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("no such page");
        }
    }
}
