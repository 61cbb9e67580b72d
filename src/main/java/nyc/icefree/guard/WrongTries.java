package nyc.icefree.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes whoever guesses a code wait, longer after each wrong one and never for ever: some tries are free, then the wait doubles up
 * to a minute, and after a quarter of an hour without a try all is forgotten. Kept for one network and one thing together, in
 * memory only and without a name, as {@link RateLimits} does: a guesser keeps nobody else from their code.
 */
@Component
public class WrongTries {
    public static final int FREE = 3;
    static final Duration LONGEST = Duration.ofMinutes(1);
    public static final Duration REMEMBERED = Duration.ofMinutes(15);
    /** Beyond, those are forgotten who tried longest ago: a code has so many digits that this helps nobody. */
    private static final int KEPT = 10_000;

    private final RateLimits limits;
    private final Clock clock;
    private final Map<String, Tries> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > KEPT;
        }
    };

    /** @param earlier when the one before the last was, or the last itself where that is not known */
    private record Tries(int many, Instant last, Instant earlier) {
        Instant next() {
            int beyond = many - FREE;
            return beyond < 1
                    ? last
                    : last.plus(Duration.ofSeconds(Math.min(LONGEST.toSeconds(), 1L << Math.min(beyond, 10))));
        }
    }

    public WrongTries(RateLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Before a try, which counts as wrong until {@link #right} is said: so nobody gains by trying many at once.
     *
     * @param thing whose code it is
     * @throws TooManyRequests while the wait lasts; what is tried then does not make it longer
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

    /** The code was right, so this try was none, and nobody waits after it; wrong ones before it still count, or whoever has one code could try the others for free. */
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
