package nyc.icefree.calendar;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nyc.icefree.web.DatabaseOutage;
import nyc.icefree.web.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Feeds that are ready to hand out, each once for all spellings of its address; the least used go first when they grow too many. */
@Component
class FeedResponseCache {
    private static final long MOST_OCTETS = 96L * 1024 * 1024;
    private static final long LONGEST_NANOS = 300L * 1_000_000_000;
    private final Freshness freshness;
    private final DatabaseOutage outage;
    private final Feeds feeds;
    private final Clock clock;
    private final Object[] making = new Object[32];
    private final LinkedHashMap<String, Ready> shelf = new LinkedHashMap<>(64, 0.75f, true);
    private long octets;

    private record Ready(Feed feed, Freshness.Stamp stamp, DatabaseOutage.Made made) {
        boolean right(Freshness.Stamp now) {
            // a feed also shows names of organizations and the like: nothing of it is older than five minutes
            return stamp.equals(now) && System.nanoTime() - made.atNanos() < LONGEST_NANOS;
        }
    }

    FeedResponseCache(Freshness freshness, DatabaseOutage outage, Feeds feeds, Clock clock) {
        this.freshness = freshness;
        this.outage = outage;
        this.feeds = feeds;
        this.clock = clock;
        for (int i = 0; i < making.length; i++) {
            making[i] = new Object();
        }
    }

    Optional<Feed> events(FeedAddress.Events asked) {
        return ready(asked.path(), stamp -> feeds.of(asked, stamp));
    }

    Optional<Feed> event(String path, FeedAddress.Event asked) {
        return ready(path + (asked.style().rich() ? "?rich=1" : ""), stamp -> feeds.of(asked));
    }

    Optional<Feed> series(FeedAddress.Series asked) {
        return ready(asked.path(), stamp -> feeds.of(asked, stamp));
    }

    /** While the database does not answer, a feed is handed out as it last was. */
    private Optional<Feed> ready(String path, Function<Freshness.Stamp, Optional<Feed>> make) {
        Optional<Feed> meanwhile = outage.lasts() ? before(path) : Optional.empty();
        if (meanwhile.isPresent()) {
            return meanwhile;
        }
        try {
            return fresh(path, make);
        } catch (RuntimeException e) {
            Optional<Feed> before = outage.isBegunBy(e) ? before(path) : Optional.empty();
            return Optional.of(before.orElseThrow(() -> e));
        }
    }

    private Optional<Feed> before(String path) {
        Ready known = take(path);
        return known != null && outage.bridgedBy(known.made) ? Optional.of(known.feed) : Optional.empty();
    }

    private Optional<Feed> fresh(String path, Function<Freshness.Stamp, Optional<Feed>> make) {
        var made = outage.now();
        Freshness.Stamp now = freshness.now();
        Ready known = take(path);
        if (known != null && known.right(now)) {
            return Optional.of(known.feed);
        }
        synchronized (making[Math.floorMod(path.hashCode(), making.length)]) {
            Ready meanwhile = take(path);
            if (meanwhile != null && meanwhile.right(now)) {
                return Optional.of(meanwhile.feed);
            }
            Optional<Feed> next = make.apply(now);
            Optional<Feed> dated = next.map(feed -> known == null ? feed : feed.after(known.feed, clock.instant()));
            dated.ifPresent(feed -> put(path, new Ready(feed, now, made)));
            return dated;
        }
    }

    private @Nullable Ready take(String path) {
        synchronized (shelf) {
            return shelf.get(path);
        }
    }

    private void put(String path, Ready ready) {
        synchronized (shelf) {
            Ready before = shelf.put(path, ready);
            octets += ready.feed.size() - (before == null ? 0 : before.feed.size());
            var eldest = shelf.entrySet().iterator();
            while (octets > MOST_OCTETS && shelf.size() > 1) {
                Map.Entry<String, Ready> gone = eldest.next();
                octets -= gone.getValue().feed.size();
                eldest.remove();
            }
        }
    }
}
