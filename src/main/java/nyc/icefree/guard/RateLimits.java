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
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever asks too much, in memory only (ASVS 2.4.1, 6.3.1). Who asks is kept as a keyed hash of the network,
 * with a key that is random, renewed daily and written nowhere.
 *
 * <p>Each limit remembers for itself: whoever reads pages from very many networks makes nobody's tries at a password forgotten.
 */
@Component
public class RateLimits {
    private static final int KEPT = 30_000;
    private final Vault vault;
    private final Clock clock;
    private final Map<RateLimit, Buckets> buckets = new EnumMap<>(RateLimit.class);
    private final String networkKey = newKey();
    private LocalDate keyDay = LocalDate.MIN;
    private String dailyKey = "";

    @Autowired
    public RateLimits(Vault vault, Clock clock, WebSettings settings) {
        this(vault, clock, settings.limitFactor());
    }

    public RateLimits(Vault vault, Clock clock, int factor) {
        this.vault = vault;
        this.clock = clock;
        for (var limit : RateLimit.values()) {
            buckets.put(limit, new Buckets(KEPT, times(limit, factor), limit.within, new ByClock(clock)));
        }
    }

    /**
     * One more of it from this request's network.
     *
     * @throws TooManyRequests when it is too much
     */
    public void take(RateLimit limit, HttpServletRequest request) {
        takeOf(limit, ClientAddress.block(request));
    }

    /**
     * One more of it at this account or other subject, from whichever network.
     *
     * @throws TooManyRequests when it is too much
     */
    public void take(RateLimit limit, String subject) {
        takeOf(limit, "subject " + subject);
    }

    /** What this request's network just took leads it on to where it is taken again: both are one. */
    public void giveBack(RateLimit limit, HttpServletRequest request) {
        bucketsOf(limit).giveBack(hash(limit, ClientAddress.block(request)));
    }

    /** The subject did what it tried to do: its tries so far do not count any more. */
    public void forgive(RateLimit limit, String subject) {
        bucketsOf(limit).forgive(hash(limit, "subject " + subject));
    }

    /** The request's network, as this node tells it apart until it ends. Never to be written down, nor kept for longer than a day. */
    public String network(HttpServletRequest request) {
        return vault.blindIndex("network " + networkKey, ClientAddress.block(request));
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

    /** By which somebody is known again today, for one purpose, and by nobody who finds it. */
    String nameless(String purpose, String who) {
        return vault.blindIndex("rate limit " + keyOfToday(), purpose + " " + who);
    }

    private Buckets bucketsOf(RateLimit limit) {
        return Objects.requireNonNull(buckets.get(limit));
    }

    private synchronized String keyOfToday() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(keyDay)) {
            keyDay = today;
            dailyKey = newKey();
            buckets.values().forEach(Buckets::clear);
        }
        return dailyKey;
    }

    private static String newKey() {
        return SecretToken.random().value() + SecretToken.random().value();
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
