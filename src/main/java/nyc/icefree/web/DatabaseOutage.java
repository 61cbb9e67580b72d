package nyc.icefree.web;

import java.util.concurrent.atomic.AtomicLong;
import nyc.icefree.guard.DatabaseAway;
import org.springframework.stereotype.Component;

/**
 * Whether the database was found away a moment ago: then what is kept is handed out without asking again. What was kept
 * is better than nothing for an hour, and never from before a change that was made here.
 */
@Component
public class DatabaseOutage {
    private static final long ASK_AGAIN_NANOS = 5_000_000_000L;
    private static final long LONGEST_NANOS = 3_600_000_000_000L;
    private final PublicChanges changes;
    private final AtomicLong until = new AtomicLong(System.nanoTime());

    /** When something was made, for {@link #bridgedBy}. */
    public record Made(long changes, long atNanos) {}

    public DatabaseOutage(PublicChanges changes) {
        this.changes = changes;
    }

    /** To be read before what is kept is made: what changes meanwhile makes it old. */
    public Made now() {
        return new Made(changes.count(), System.nanoTime());
    }

    public boolean lasts() {
        return until.get() - System.nanoTime() > 0;
    }

    /** @return whether it is one; then the next seconds need not ask */
    public boolean isBegunBy(Throwable trouble) {
        if (!DatabaseAway.is(trouble)) {
            return false;
        }
        until.set(System.nanoTime() + ASK_AGAIN_NANOS);
        return true;
    }

    /** Whether what was made then may be handed out meanwhile. */
    public boolean bridgedBy(Made made) {
        return made.changes == changes.count() && System.nanoTime() - made.atNanos < LONGEST_NANOS;
    }
}
