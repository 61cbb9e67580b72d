package nyc.icefree.guard;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.links.WebSettings;
import nyc.icefree.vault.KeyedHash;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down clients that ask too much, in memory only (ASVS 2.4.1, 6.3.1). A client is a keyed hash of its network;
 * the key is random, renewed daily and written nowhere.
 *
 * <p>Each limit remembers for itself, so page reads from very many networks do not push out the tries at a password.
 */
@Component
public class RateLimits {
    private static final int KEPT = 30_000;
    private final Clock clock;
    private final Map<RateLimit, Buckets> buckets = new EnumMap<>(RateLimit.class);
    private final KeyedHash networks = new KeyedHash();
    private LocalDate keyDay = LocalDate.MIN;
    private KeyedHash ofToday = new KeyedHash();

    @Autowired
    public RateLimits(Clock clock, WebSettings settings) {
        this(clock, settings.limitFactor());
    }

    public RateLimits(Clock clock, int factor) {
        this.clock = clock;
        for (var limit : RateLimit.values()) {
            buckets.put(limit, new Buckets(KEPT, times(limit, factor), limit.within, new ByClock(clock)));
        }
    }

    /**
     * Counts one for this request's network.
     *
     * @throws TooManyRequests when it is too much
     */
    public void take(RateLimit limit, HttpServletRequest request) {
        takeOf(limit, ClientAddress.block(request));
    }

    /**
     * Counts one for this account or other subject, from any network.
     *
     * @throws TooManyRequests when it is too much
     */
    public void take(RateLimit limit, String subject) {
        takeOf(limit, "subject " + subject);
    }

    /** Takes back one count: the request leads to a second one that counts again. */
    public void giveBack(RateLimit limit, HttpServletRequest request) {
        bucketsOf(limit).giveBack(hash(limit, ClientAddress.block(request)));
    }

    public void forgive(RateLimit limit, String subject) {
        bucketsOf(limit).forgive(hash(limit, "subject " + subject));
    }

    /**
     * Keyed hash of the request's network, valid until this node stops. Never write it down, nor keep it longer than a
     * day.
     */
    public String network(HttpServletRequest request) {
        return networks.of(ClientAddress.block(request));
    }

    private void takeOf(RateLimit limit, String who) {
        var probe = bucketsOf(limit).of(hash(limit, who)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private String hash(RateLimit limit, String who) {
        return nameless(limit.name(), who);
    }

    /** Keyed hash of a client, for one purpose and one day. */
    String nameless(String purpose, String who) {
        return keyOfToday().of(purpose + " " + who);
    }

    private Buckets bucketsOf(RateLimit limit) {
        return Objects.requireNonNull(buckets.get(limit));
    }

    private synchronized KeyedHash keyOfToday() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(keyDay)) {
            keyDay = today;
            ofToday = new KeyedHash();
            buckets.values().forEach(Buckets::clear);
        }
        return ofToday;
    }

    private static long times(RateLimit limit, int factor) {
        return limit == RateLimit.SOURCE_LOOK ? limit.times : limit.times * factor;
    }

    private record ByClock(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
