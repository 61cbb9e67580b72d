package nyc.icefree.site.reserve;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** In a rush some are inside and the others wait in a row; nobody waits for ever, and whoever fails inside leaves. */
class ReservationThrottleTest {
    private final List<Integer> passed = Collections.synchronizedList(new ArrayList<>());

    @Test
    void the_others_come_in_as_the_first_leave_in_their_order() throws Exception {
        var turnstile = new ReservationThrottle(1, Duration.ofMinutes(1));
        var go = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            int who = i;
            var thread = Thread.ofVirtual().unstarted(() -> turnstile.pass(() -> inside(who, go), () -> false));
            threads.add(thread);
            thread.start();
            await().until(() ->
                    thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING);
        }
        assertEquals(List.of(), passed);
        go.countDown();
        for (var thread : threads) {
            thread.join();
        }
        assertEquals(List.of(0, 1, 2, 3), passed);
    }

    @Test
    void who_waits_too_long_is_told_to_try_again() {
        var turnstile = new ReservationThrottle(0, Duration.ofMillis(5));
        assertEquals("full", turnstile.pass(() -> "in", () -> "full"));
    }

    @Test
    void who_fails_inside_leaves_too() {
        var turnstile = new ReservationThrottle(1, Duration.ofMillis(5));
        assertThrows(
                IllegalStateException.class,
                () -> turnstile.pass(
                        () -> {
                            throw new IllegalStateException("planted");
                        },
                        () -> "full"));
        assertEquals("in", turnstile.pass(() -> "in", () -> "full"));
    }

    private boolean inside(int who, CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return passed.add(who);
    }
}
