package nyc.icefree.messages.sending;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the claim on messages while a letter is in hand, until it is closed. Nobody interrupts it: that would close the file of a
 * database.
 */
final class InHand implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(InHand.class);

    private final CountDownLatch done = new CountDownLatch(1);
    private final OutboxRows rows;
    private final Clock clock;
    private final List<QueuedMessage> messages;
    private final UUID claim;

    /**
     * @param messages all of the claim
     * @param every how often it is said
     * @param most for one letter, after which its line is cut
     */
    InHand(
            OutboxRows rows,
            Clock clock,
            List<QueuedMessage> messages,
            UUID claim,
            SmtpConnection line,
            Duration every,
            Duration most) {
        this.rows = rows;
        this.clock = clock;
        this.messages = messages;
        this.claim = claim;
        long end = System.nanoTime() + most.toNanos();
        Thread.ofVirtual().start(() -> {
            try {
                while (!done.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                    if (System.nanoTime() > end) {
                        LOG.warn(
                                "message {} took too long: its line is cut",
                                messages.getFirst().id());
                        line.cut();
                    }
                    holdOn();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void holdOn() {
        for (QueuedMessage message : messages) {
            try {
                rows.hold(message.id(), claim, clock.instant().plus(Sending.LEASE));
            } catch (RuntimeException e) {
                LOG.warn(
                        "message {} is in hand, which could not be noted: {}",
                        message.id(),
                        e.getClass().getName());
            }
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
