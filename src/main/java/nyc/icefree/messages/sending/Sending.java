package nyc.icefree.messages.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.vault.KeyDestroyed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, each line by claims of its own. A message is sent once: what the mail server took is noted for a while,
 * again and again, and is known here until its row says so. Only when the process dies between the mail server's yes and the
 * row's "sent", or cannot reach the database until another node takes the row over after the lease, or when the line breaks after
 * the letter and before that yes, is it sent a second time, under the same Message-ID.
 */
@Component
public class Sending {
    /** Of a sender that says no more that it is still at a letter. */
    public static final Duration LEASE = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int AT_ONCE = 500;
    /** So many conversations with one mail server at once, and no more: providers refuse whoever storms them. */
    public static final int MOST_LINES = 6;

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);

    private final OutboxRows rows;
    private final Letters letters;
    private final OutgoingMail mail;
    private final HourlyLimit limit;
    private final Clock clock;
    /** Names of what the mail server has, while the row does not say so yet. */
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    /** For the database, to note what has left; a part of the lease. */
    Duration patience = Duration.ofSeconds(30);

    /** How often a letter in hand is said to be: a server that says a byte a second keeps each time limit, and all of them no end. */
    Duration holdsEvery = Duration.ofMinutes(1);

    /** For one letter: then its line is cut, so that what a server says to no end holds up nothing else. */
    Duration mostForOne = Duration.ofMinutes(5);

    private volatile boolean stopping;
    private volatile Instant lookedAt = Instant.EPOCH;

    public Sending(OutboxRows rows, Letters letters, OutgoingMail mail, HourlyLimit limit, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.mail = mail;
        this.limit = limit;
        this.clock = clock;
    }

    /** @return how many left */
    public int sendWaiting() {
        if (!mail.on()) {
            giveUpWhatIsTooOld();
            return 0;
        }
        var allowed = limit.at(clock.instant());
        return allowed.letters() == 0
                ? 0
                : new SendingRound(
                                line -> sendNext(line, allowed.upTo()),
                                MOST_LINES,
                                Math.min(AT_ONCE, allowed.letters()))
                        .run();
    }

    /** Without a mail server too nothing waits for ever: what can be of no use any more says so, in time. */
    private void giveUpWhatIsTooOld() {
        Instant now = clock.instant();
        if (now.isBefore(lookedAt.plus(LOOKS_EVERY))) {
            return;
        }
        lookedAt = now;
        // whom nothing can be mailed is not kept for ever for want of a question
        Letters.ASKS_WHO_IS_SILENT.stream()
                .flatMap(reason -> rows.waiting(reason).stream())
                .forEach(letters::asked);
        for (MessageReason reason : MessageReason.all()) {
            rows.giveUp(reason, MessageNote.MAIL_OFF, now.minus(reason.terms().lasts()), now);
        }
    }

    /** The letters in hand are the last. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    private SendingRound.Outcome sendNext(SmtpConnection line, MailTerms.Lane upTo) {
        if (stopping) {
            return SendingRound.Outcome.NONE_LEFT;
        }
        UUID claim = UUID.randomUUID();
        Optional<QueuedMessage> next = rows.claim(claim, upTo, clock.instant(), LEASE);
        if (next.isEmpty()) {
            return SendingRound.Outcome.NONE_LEFT;
        }
        return send(line, next.get(), claim);
    }

    private SendingRound.Outcome send(SmtpConnection line, QueuedMessage message, UUID claim) {
        Instant now = clock.instant();
        if (taken.contains(nameOf(message))) {
            taken(message, claim);
            return SendingRound.Outcome.SENT;
        }
        if (message.createdAt().plus(message.reason().terms().lasts()).isBefore(now)) {
            return settle(message, claim, MessageState.GIVEN_UP, MessageNote.TOO_OLD);
        }
        if (message.reason().tellsOfChange() && rows.isOvertaken(message)) {
            return settle(message, claim, MessageState.DROPPED, MessageNote.OVERTAKEN);
        }
        try {
            return switch (letters.compose(message, LetterReader.RECIPIENT, now)) {
                case LetterResult.Not not -> settle(message, claim, not.state(), not.note());
                case LetterResult.Ready ready -> {
                    Instant notBefore = ready.notBefore();
                    if (notBefore != null && now.isBefore(notBefore)) {
                        rows.putOff(message.id(), claim, notBefore);
                        yield SendingRound.Outcome.NOT_SENT;
                    }
                    var inHand = hold(line, message, claim);
                    try {
                        mail.send(line, ready.letter(), MailName.of(message));
                    } finally {
                        inHand.countDown();
                    }
                    taken(message, claim);
                    yield SendingRound.Outcome.SENT;
                }
            };
        } catch (OutgoingMail.NotSent e) {
            if (e.note() != MessageNote.ADDRESS_REFUSED) {
                return retry(message, claim, e.note(), e.isOfServer());
            }
            letters.asked(message);
            return settle(message, claim, MessageState.GIVEN_UP, e.note());
        } catch (KeyDestroyed gone) {
            return settle(message, claim, MessageState.GIVEN_UP, MessageNote.RECIPIENT_GONE);
        } catch (RuntimeException e) {
            // also what another key would open; its message could hold words of the letter
            LOG.error(
                    "message {} ({}) could not be written: {}",
                    message.id(),
                    message.reason(),
                    e.getClass().getName() + " at "
                            + Stream.of(e.getStackTrace()).findFirst().orElse(null));
            return retry(message, claim, MessageNote.INTERNAL_ERROR, false);
        }
    }

    /**
     * Keeps the claim on a letter until it is counted down. Nobody interrupts it: that would close the file of a database.
     */
    private CountDownLatch hold(SmtpConnection line, QueuedMessage message, UUID claim) {
        var inHand = new CountDownLatch(1);
        long end = System.nanoTime() + mostForOne.toNanos();
        Thread.ofVirtual().start(() -> {
            try {
                while (!inHand.await(holdsEvery.toMillis(), TimeUnit.MILLISECONDS)) {
                    if (System.nanoTime() > end) {
                        LOG.warn("message {} took too long: its line is cut", message.id());
                        line.cut();
                    }
                    holdOn(message, claim);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        return inHand;
    }

    private void holdOn(QueuedMessage message, UUID claim) {
        try {
            rows.hold(message.id(), claim, clock.instant().plus(LEASE));
        } catch (RuntimeException e) {
            LOG.warn(
                    "message {} is in hand, which could not be noted: {}",
                    message.id(),
                    e.getClass().getName());
        }
    }

    private static String nameOf(QueuedMessage message) {
        return MailName.of(message).id();
    }

    /** Whatever fails from here on, the mail has left. */
    private void taken(QueuedMessage message, UUID claim) {
        taken.add(nameOf(message));
        try {
            until(patience).invoke(() -> {
                // before the row says so: noted twice it is the same, never noted it would be told again
                letters.left(message);
                rows.settle(message.id(), claim, MessageState.SENT, null, clock.instant());
                taken.remove(nameOf(message));
                letters.asked(message);
            });
        } catch (RuntimeException e) {
            LOG.warn(
                    "message {} ({}) has left, which could not be noted: {}",
                    message.id(),
                    message.reason(),
                    e.getClass().getName());
        }
    }

    private static RetryTemplate until(Duration over) {
        return new RetryTemplate(RetryPolicy.builder()
                .includes(RuntimeException.class)
                .maxRetries(Long.MAX_VALUE)
                .delay(PAUSE)
                .timeout(over)
                .build());
    }

    private SendingRound.Outcome settle(QueuedMessage message, UUID claim, MessageState state, MessageNote note) {
        rows.settle(message.id(), claim, state, note, clock.instant());
        if (state == MessageState.GIVEN_UP) {
            LOG.warn("message {} ({}) is given up: {}", message.id(), message.reason(), note);
        }
        return SendingRound.Outcome.NOT_SENT;
    }

    private SendingRound.Outcome retry(QueuedMessage message, UUID claim, MessageNote note, boolean ofServer) {
        Instant due =
                clock.instant().plus(Backoff.after(message.attempts(), message.reason(), RandomGenerator.getDefault()));
        rows.retry(message.id(), claim, note, due);
        return ofServer ? SendingRound.Outcome.SERVER_IN_TROUBLE : SendingRound.Outcome.NOT_SENT;
    }
}
