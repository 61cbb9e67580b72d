package nyc.icefree.calendar;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import nyc.icefree.web.DatabaseOutage;
import nyc.icefree.web.Freshness;
import nyc.icefree.web.ResponseCache;
import org.springframework.stereotype.Component;

/** Keeps finished feeds, one for all spellings of an address. */
@Component
class FeedResponseCache {
    private static final long MOST_OCTETS = 96L * 1024 * 1024;
    /** Longest age of a feed: names of organizations, for example, change without a new stamp. */
    private static final int SECONDS = 300;

    private final ResponseCache<Feed> cache;
    private final Feeds feeds;
    private final Clock clock;

    FeedResponseCache(Freshness freshness, DatabaseOutage outage, Feeds feeds, Clock clock) {
        this.cache = new ResponseCache<>(
                MOST_OCTETS,
                outage,
                clock,
                path -> new ResponseCache.Edition(
                        freshness.now(), 0, ResponseCache.Edition.period(path, clock.instant(), SECONDS)));
        this.feeds = feeds;
        this.clock = clock;
    }

    Optional<Feed> events(FeedAddress.Events asked) {
        return ready(asked.path(), stamp -> feeds.of(asked, stamp));
    }

    Optional<Feed> event(String path, FeedAddress.Event asked) {
        return ready(asked.style().on(path), stamp -> feeds.of(asked));
    }

    Optional<Feed> series(FeedAddress.Series asked) {
        return ready(asked.path(), stamp -> feeds.of(asked, stamp));
    }

    private Optional<Feed> ready(String path, Function<Freshness.Stamp, Optional<Feed>> make) {
        return cache.look(path)
                .orMake((stamp, before) -> make.apply(stamp)
                        .map(feed -> before.map(last -> feed.after(last, clock.instant()))
                                .orElse(feed)));
    }
}
