package nyc.icefree.site.after;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is said to be counted is counted. */
class SentFormsTest {
    private final SentForms sent = new SentForms();
    private final UUID form = UUID.randomUUID();
    private final AtomicInteger counted = new AtomicInteger();

    @Test
    void a_form_is_counted_once() {
        assertTrue(sent.count(form, this::counts));
        assertTrue(sent.count(form, this::counts));
        assertEquals(1, counted.get());
    }

    @Test
    void what_was_not_counted_is_not_said_to_be_and_can_be_sent_again() {
        assertFalse(sent.count(form, () -> false));
        assertThrows(
                IllegalStateException.class,
                () -> sent.count(form, () -> {
                    throw new IllegalStateException("the database is away");
                }));
        assertTrue(sent.count(form, this::counts));
        assertEquals(1, counted.get());
    }

    @Test
    void the_second_click_learns_what_became_of_the_first() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> sent.count(form, () -> {
            begun.countDown();
            await(end);
            return false;
        }));
        begun.await();
        var told = new CompletableFuture<Boolean>();
        var second = Thread.ofPlatform().start(() -> told.complete(sent.count(form, this::counts)));
        while (second.getState() != Thread.State.WAITING && second.isAlive()) {
            Thread.onSpinWait();
        }
        end.countDown();
        assertFalse(first.join());
        assertFalse(told.join());
        assertEquals(0, counted.get(), "the first was still at it");
    }

    private boolean counts() {
        counted.incrementAndGet();
        return true;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
