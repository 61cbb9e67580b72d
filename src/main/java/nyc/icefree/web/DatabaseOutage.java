package nyc.icefree.web;

import java.util.concurrent.atomic.AtomicLong;
import nyc.icefree.database.PublicChanges;
import nyc.icefree.guard.DatabaseAway;
import org.springframework.stereotype.Component;

/**
 * Remembers for some seconds that the database is away, so that caches answer without asking again. They may use what
 * they keep for an hour, and never from before a change made on this node.
 */
@Component
public class DatabaseOutage {
    private static final long ASK_AGAIN_NANOS = 5_000_000_000L;
    private static final long LONGEST_NANOS = 3_600_000_000_000L;
    private final PublicChanges changes;
    private final AtomicLong until = new AtomicLong(System.nanoTime());

    public record Made(long changes, long atNanos) {}

    public DatabaseOutage(PublicChanges changes) {
        this.changes = changes;
    }

    /** To be called before something is made: a change meanwhile makes it old. */
    public Made now() {
        return new Made(changes.count(), System.nanoTime());
    }

    public boolean lasts() {
        return until.get() - System.nanoTime() > 0;
    }

    /** @return whether the database is away; if so, the next seconds need not ask */
    public boolean isBegunBy(Throwable trouble) {
        if (!DatabaseAway.is(trouble)) {
            return false;
        }
        until.set(System.nanoTime() + ASK_AGAIN_NANOS);
        return true;
    }

    /** Whether something made then may be handed out during the outage. */
    public boolean bridgedBy(Made made) {
        return made.changes == changes.count() && System.nanoTime() - made.atNanos < LONGEST_NANOS;
    }
}
