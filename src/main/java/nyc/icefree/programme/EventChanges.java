package nyc.icefree.programme;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nyc.icefree.events.EventSearch;
import nyc.icefree.events.FeedFacet;
import nyc.icefree.eventviews.FeedEvent;
import nyc.icefree.eventviews.FeedFilter;
import nyc.icefree.people.Anyone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public programme by its changes, for whoever keeps a copy; what was taken back is told as a tombstone. */
@Service
public class EventChanges {
    /** Two changes can become visible in another order than they were dated: so much is told again. */
    static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final int LARGEST_PAGE = 200;
    private final EventSearch search;
    private final FeedCache memory;
    private final Clock clock;

    EventChanges(EventSearch search, FeedCache memory, Clock clock) {
        this.search = search;
        this.memory = memory;
        this.clock = clock;
    }

    /** @param next where the following page begins; null on the last */
    public record Page(List<FeedEvent> events, @Nullable ChangeCursor next) {
        public Page {
            events = List.copyOf(events);
        }
    }

    /**
     * What feeds carry and what is further ahead than they reach, oldest change first.
     *
     * @param since null for all; what changed a little before it may come again
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
        var found = memory.of(search.versions(where, FeedEvents.CHANGED, size + 1)).stream()
                .map(one -> one.in(asked))
                .toList();
        boolean more = found.size() > size;
        var events = more ? found.subList(0, size) : found;
        return new Page(events, more ? ChangeCursor.of(events.getLast()) : null);
    }

    /** The latest changes, newest first. */
    @Anyone
    @Transactional(readOnly = true)
    public List<FeedEvent> latest(FeedFilter filter, int size) {
        check(size);
        var asked = FeedFacet.of(filter);
        var where = FeedEvents.recorded(asked, clock.instant());
        return memory.of(search.versions(where, FeedEvents.CHANGED + " desc", size)).stream()
                .map(one -> one.in(asked))
                .toList();
    }

    private static void check(int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("no such page");
        }
    }
}
