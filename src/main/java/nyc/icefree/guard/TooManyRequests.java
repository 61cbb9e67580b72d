package nyc.icefree.guard;

import java.time.Duration;

/** Refused because a client or account asked too often. Shown as 429 with Retry-After. */
public class TooManyRequests extends RuntimeException {
    private final Duration wait;

    TooManyRequests(Duration wait) {
        super("too many requests", null, false, false);
        this.wait = wait;
    }

    /** Whole seconds until the next try may succeed, at least one. */
    public long retryAfterSeconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
