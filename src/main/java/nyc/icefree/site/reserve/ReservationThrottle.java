package nyc.icefree.site.reserve;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets in only as many answers at once as the database serves promptly; others wait in their order. Otherwise hundreds
 * would compete for its few connections, most in vain.
 */
@Component
class ReservationThrottle {
    private static final int INSIDE = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore free;
    private final Duration patience;

    @Autowired
    ReservationThrottle() {
        this(INSIDE, PATIENCE);
    }

    ReservationThrottle(int inside, Duration patience) {
        this.free = new Semaphore(inside, true);
        this.patience = patience;
    }

    /** @param full answer for requests that had to wait too long; asks to try again */
    <T> T pass(Supplier<T> answer, Supplier<T> full) {
        if (!comesIn()) {
            return full.get();
        }
        try {
            return answer.get();
        } finally {
            free.release();
        }
    }

    private boolean comesIn() {
        try {
            return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
