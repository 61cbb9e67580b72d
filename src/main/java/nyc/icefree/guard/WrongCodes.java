package nyc.icefree.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes a client that guesses a code wait after wrong tries: some are free, then the wait doubles up to a minute; a
 * quarter of an hour without a try forgets all. Kept per network and code, in memory only and hashed as {@link
 * RateLimits} does, so that a guesser blocks nobody else.
 */
@Component
public class WrongCodes {
    public static final int FREE = 3;
    static final Duration LONGEST = Duration.ofMinutes(1);
    public static final Duration REMEMBERED = Duration.ofMinutes(15);
    /** Beyond this the oldest are forgotten. That helps no guesser: codes have too many digits. */
    private static final int KEPT = 10_000;

    private final RateLimits limits;
    private final Clock clock;
    private final Map<String, Tries> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > KEPT;
        }
    };

    /** @param earlier time of the try before the last, or of the last where that is unknown */
    private record Tries(int many, Instant last, Instant earlier) {
        Instant next() {
            int beyond = many - FREE;
            return beyond < 1
                    ? last
                    : last.plus(Duration.ofSeconds(Math.min(LONGEST.toSeconds(), 1L << Math.min(beyond, 10))));
        }
    }

    public WrongCodes(RateLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * To be called before a try. The try counts as wrong until {@link #right} is called, so that parallel tries gain
     * nothing.
     *
     * @param thing event or purpose of the code
     * @throws TooManyRequests while the wait lasts; a refused try does not lengthen it
     */
    public void begin(HttpServletRequest request, String thing) {
        String who = who(request, thing);
        synchronized (known) {
            Instant now = clock.instant();
            Tries before = known.get(who);
            if (before == null || before.last().plus(REMEMBERED).isBefore(now)) {
                known.put(who, new Tries(1, now, now));
                return;
            }
            if (before.next().isAfter(now)) {
                throw new TooManyRequests(Duration.between(now, before.next()));
            }
            known.put(who, new Tries(before.many() + 1, now, before.last()));
        }
    }

    /**
     * The code was right, so this try does not count. Earlier wrong tries still do, or the owner of one code could try
     * the others for free.
     */
    public void right(HttpServletRequest request, String thing) {
        String who = who(request, thing);
        synchronized (known) {
            known.computeIfPresent(
                    who,
                    (key, tries) ->
                            tries.many() > 1 ? new Tries(tries.many() - 1, tries.earlier(), tries.earlier()) : null);
        }
    }

    private String who(HttpServletRequest request, String thing) {
        return limits.nameless("wrong tries " + thing, ClientAddress.block(request));
    }
}
