package nyc.icefree.messages.sending;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renews a claim while its letter is in hand. Its thread is never interrupted: that would close a database file. */
final class ClaimRenewal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClaimRenewal.class);

    private final CountDownLatch done = new CountDownLatch(1);

    /** @param most time for the letter, after which its line is cut */
    ClaimRenewal(Duration every, Runnable hold, Duration most, Runnable cut) {
        long end = System.nanoTime() + most.toNanos();
        Thread.ofVirtual().start(() -> {
            try {
                while (!done.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                    if (System.nanoTime() > end) {
                        LOG.warn("a letter took too long: its line is cut");
                        cut.run();
                    }
                    noted(hold);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void noted(Runnable hold) {
        try {
            hold.run();
        } catch (RuntimeException e) {
            LOG.warn(
                    "a letter is in hand, which could not be noted: {}",
                    e.getClass().getName());
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
