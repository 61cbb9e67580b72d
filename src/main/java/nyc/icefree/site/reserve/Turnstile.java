package nyc.icefree.site.reserve;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;

/**
 * Lets so many answers in at once as the database serves promptly, and the others after them in the order in which they came. Else
 * hundreds would wait for its few connections at each step, and most of them in vain.
 */
@Component
class Turnstile {
    private static final int INSIDE = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore free;
    private final Duration patience;

    @Autowired
    Turnstile() {
        this(INSIDE, PATIENCE);
    }

    Turnstile(int inside, Duration patience) {
        this.free = new Semaphore(inside, true);
        this.patience = patience;
    }

    /** @throws TransientDataAccessResourceException when it does not come in soon enough: trying again helps */
    <T> T pass(Supplier<T> answer) {
        if (!comesIn()) {
            throw new TransientDataAccessResourceException("too many answer at once");
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
