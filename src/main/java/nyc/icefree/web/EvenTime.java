package nyc.icefree.web;

import java.time.Duration;

/** Gives an answer never sooner than after a while, so that its time does not tell whether an address is known. */
public final class EvenTime {
    private static final Duration LEAST = Duration.ofMillis(250);

    private EvenTime() {}

    /** However it ends. */
    public static void run(Runnable what) {
        long until = System.nanoTime() + LEAST.toNanos();
        try {
            what.run();
        } finally {
            rest(until - System.nanoTime());
        }
    }

    private static void rest(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, nanos)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
