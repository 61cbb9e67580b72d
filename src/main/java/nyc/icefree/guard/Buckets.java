package nyc.icefree.guard;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One limit's use by each client. When a flood brings too many clients, those with their full allowance are forgotten
 * first, then those with more than half left, never one who asked too often. If that makes no room, all further
 * newcomers share one allowance, so that none is without a limit and known clients do not suffer.
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

    /** Only for clients that are remembered; the shared allowance of newcomers is never refilled. */
    public void forgive(String who) {
        Bucket one = known.get(who);
        if (one != null) {
            one.reset();
        }
    }

    /** Gives back one; like {@link #forgive}, not to newcomers. */
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

    /** Looks at all clients, so at most once a second. */
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
