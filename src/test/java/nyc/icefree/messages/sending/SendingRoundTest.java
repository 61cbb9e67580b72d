package nyc.icefree.messages.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who is told to stop ends the letter in hand and begins no other. */
class SendingRoundTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicBoolean brokenOff = new AtomicBoolean();

    @Test
    void the_letter_in_hand_is_not_broken_off() throws Exception {
        var round = new SendingRound(line -> letter(), 1, 100);
        var sent = new AtomicInteger();
        var interrupted = new AtomicBoolean();
        var stopped = Thread.ofPlatform().start(() -> {
            sent.set(round.run());
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        stopped.interrupt();
        // twice, as an impatient scheduler does
        while (stopped.isInterrupted()) {
            Thread.onSpinWait();
        }
        stopped.interrupt();
        stopped.join(300);
        assertTrue(stopped.isAlive(), "it waits for the letter");
        mayEnd.countDown();
        stopped.join(10_000);
        assertEquals(1, sent.get());
        assertEquals(1, turns.get());
        assertEquals(false, brokenOff.get());
        assertTrue(interrupted.get(), "the caller still learns that it was told to stop");
    }

    @Test
    void who_gives_some_back_goes_on_with_it_though_another_line_found_nothing() {
        var first = new AtomicBoolean(true);
        var nothingFound = new CompletableFuture<Thread>();
        var givenBack = new AtomicInteger();
        var round = new SendingRound(
                line -> {
                    if (first.getAndSet(false)) {
                        untilItHasEnded(nothingFound);
                        givenBack.set(3);
                        return SendingRound.Outcome.SENT;
                    }
                    if (givenBack.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                        return SendingRound.Outcome.SENT;
                    }
                    nothingFound.complete(Thread.currentThread());
                    return SendingRound.Outcome.NONE_LEFT;
                },
                2,
                100);
        assertEquals(4, round.run());
    }

    private static void untilItHasEnded(CompletableFuture<Thread> line) {
        try {
            assertTrue(line.orTimeout(10, TimeUnit.SECONDS).join().join(Duration.ofSeconds(10)));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private SendingRound.Outcome letter() {
        turns.incrementAndGet();
        begun.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            brokenOff.set(true);
        }
        return SendingRound.Outcome.SENT;
    }
}
