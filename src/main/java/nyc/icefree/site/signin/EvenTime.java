package nyc.icefree.site.signin;

import java.time.Duration;

/** Gives an answer never sooner than after a while, so that its time does not tell whether an address is known. */
final class EvenTime {
    private static final Duration LEAST = Duration.ofMillis(250);

    private EvenTime() {}

    static void run(Runnable what) {
        long until = System.nanoTime() + LEAST.toNanos();
        what.run();
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, until - System.nanoTime())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
