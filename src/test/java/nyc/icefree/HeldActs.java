package nyc.icefree;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets what goes on by itself wait before it asks the database, so that a test can look at it meanwhile. */
public final class HeldActs {
    private static final String THREAD = "long-act-";
    private static volatile CountDownLatch gate = new CountDownLatch(0);

    private HeldActs() {}

    public static void hold() {
        gate = new CountDownLatch(1);
    }

    public static void goOn() {
        gate.countDown();
    }

    static void pass() {
        if (Thread.currentThread().getName().startsWith(THREAD)) {
            try {
                assertTrue(gate.await(5, TimeUnit.MINUTES));
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
