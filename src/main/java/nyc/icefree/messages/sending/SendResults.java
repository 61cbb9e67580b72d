package nyc.icefree.messages.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nyc.icefree.messages.letters.Letters;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Notes what became of claimed messages. Hours of what may be joined for several parties are kept to the minute, sent or not, so
 * that no row tells which parties are one person.
 */
final class SendResults {
    private static final Logger LOG = LoggerFactory.getLogger(SendResults.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final OutboxRows rows;
    private final Letters letters;
    private final Clock clock;
    /** Names of mails that have left while their rows do not say so yet. */
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    SendResults(OutboxRows rows, Letters letters, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.clock = clock;
    }

    boolean isTaken(QueuedMessage message) {
        return taken.contains(nameOf(message));
    }

    /**
     * The mail has left, whatever fails from here on.
     *
     * @param patience with the database
     * @return how many rows say so now
     */
    int taken(List<QueuedMessage> messages, UUID claim, Duration patience) {
        messages.forEach(message -> taken.add(nameOf(message)));
        long end = System.nanoTime() + patience.toNanos();
        int noted = 0;
        for (QueuedMessage message : messages) {
            try {
                until(Duration.ofMillis(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()))))
                        .invoke(() -> {
                            // before the row: noting it twice does no harm, not noting it would tell it again
                            letters.of(message).left(message);
                            rows.settle(message.id(), claim, MessageState.SENT, null, now(message));
                            taken.remove(nameOf(message));
                            letters.of(message).asked(message);
                        });
                noted++;
            } catch (RuntimeException e) {
                LOG.warn(
                        "message {} ({}) has left, which could not be noted: {}",
                        message.id(),
                        message.reason(),
                        e.getClass().getName());
            }
        }
        return noted;
    }

    private Instant now(QueuedMessage message) {
        Instant now = clock.instant();
        return message.isToldToTheMinute() ? now.truncatedTo(ChronoUnit.MINUTES) : now;
    }

    private static String nameOf(QueuedMessage message) {
        return MailName.of(message).id();
    }

    private static RetryTemplate until(Duration over) {
        return new RetryTemplate(RetryPolicy.builder()
                .includes(RuntimeException.class)
                .maxRetries(Long.MAX_VALUE)
                .delay(PAUSE)
                .timeout(over)
                .build());
    }

    void settle(QueuedMessage message, UUID claim, MessageState state, MessageNote note) {
        rows.settle(message.id(), claim, state, note, now(message));
        if (state == MessageState.GIVEN_UP) {
            LOG.warn("message {} ({}) is given up: {}", message.id(), message.reason(), note);
        }
    }

    void giveBack(QueuedMessage message, UUID claim) {
        rows.putOff(message.id(), claim, message.dueAt());
    }
}
