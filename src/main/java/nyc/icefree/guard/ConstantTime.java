package nyc.icefree.guard;

import java.time.Duration;
import java.util.function.Supplier;

/** Delays an answer to a minimum time, so that the time does not tell whether an address is known. */
public final class ConstantTime {
    private static final Duration LEAST = Duration.ofMillis(250);

    private ConstantTime() {}

    public static void run(Runnable what) {
        get(() -> {
            what.run();
            return true;
        });
    }

    public static <T> T get(Supplier<T> what) {
        return get(LEAST, what);
    }

    /** With a longer minimum, as for many at once. Waits also after an exception. */
    public static <T> T get(Duration least, Supplier<T> what) {
        long until = System.nanoTime() + least.toNanos();
        try {
            return what.get();
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
