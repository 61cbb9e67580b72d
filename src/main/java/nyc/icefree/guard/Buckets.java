package nyc.icefree.guard;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who has used up how much of one limit. When a flood brings more than are remembered, those are forgotten who wait for nothing,
 * then those who have more than half of it left; nobody who asked too often. Where even that makes no room, all further newcomers
 * share one allowance: so none of them is without a limit, and nobody who is known suffers for them.
 */
public final class Buckets {
    private static final int NEWCOMERS = 100;
    private static final long PAUSE_MILLIS = 1_000;
    private final int most;
    private final long times;
    private final Duration within;
    private final TimeMeter time;
    private final Map<String, Bucket> known = new ConcurrentHashMap<>();
    private final Bucket newcomers;
    private long sweptAt = Long.MIN_VALUE;

    /** @param most that are remembered */
    public Buckets(int most, long times, Duration within, TimeMeter time) {
        this.most = most;
        this.times = times;
        this.within = within;
        this.time = time;
        this.newcomers = bucket(NEWCOMERS * times);
    }

    public Bucket of(String who) {
        Bucket one = known.get(who);
        if (one != null) {
            return one;
        }
        if (known.size() >= most) {
            makeRoom();
        }
        return known.size() < most ? known.computeIfAbsent(who, k -> bucket(times)) : newcomers;
    }

    /** Only of whom is known by name: what newcomers share is given back to none of them. */
    public void forgive(String who) {
        Bucket one = known.get(who);
        if (one != null) {
            one.reset();
        }
    }

    /** One of what was taken; as {@link #forgive}. */
    void giveBack(String who) {
        Bucket one = known.get(who);
        if (one != null) {
            one.addTokens(1);
        }
    }

    void clear() {
        known.clear();
    }

    public int size() {
        return known.size();
    }

    /** Looks at all of them, so not more often than each second. */
    private synchronized void makeRoom() {
        long now = time.currentTimeNanos() / 1_000_000;
        if (known.size() < most || (sweptAt <= now && now - PAUSE_MILLIS < sweptAt)) {
            return;
        }
        sweptAt = now;
        known.values().removeIf(one -> one.getAvailableTokens() >= times);
        if (known.size() >= most) {
            known.values().removeIf(one -> one.getAvailableTokens() * 2 > times);
        }
    }

    private Bucket bucket(long tokens) {
        return Bucket.builder()
                .addLimit(b -> b.capacity(tokens).refillGreedy(tokens, within))
                .withCustomTimePrecision(time)
                .build();
    }
}
