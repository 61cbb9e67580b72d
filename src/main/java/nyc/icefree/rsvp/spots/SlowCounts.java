package nyc.icefree.rsvp.spots;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntSupplier;
import nyc.icefree.caches.Caches;

/**
 * Keeps a number over {@link #MANY} for ten seconds, since to count it again takes longer than to write an RSVP. What is
 * added here counts at once, what is cancelled meanwhile is seen with the next count.
 */
final class SlowCounts<K> {
    static final int MANY = 1_000;

    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int MOST = 1_000;

    private final ConcurrentMap<K, Counted> kept = Caches.ofEntries(MOST, KEPT);

    private record Counted(int number, Instant until) {}

    int get(K what, Instant now, IntSupplier count) {
        var known = kept.get(what);
        if (known != null && now.isBefore(known.until)) {
            return known.number;
        }
        int number = count.getAsInt();
        if (number > MANY) {
            kept.put(what, new Counted(number, now.plus(KEPT)));
        }
        return number;
    }

    void add(K what, int more) {
        kept.computeIfPresent(what, (one, known) -> new Counted(known.number + more, known.until));
    }
}
