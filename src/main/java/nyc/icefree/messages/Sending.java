package nyc.icefree.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nyc.icefree.vault.Unreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, each line by claims of its own. A message is sent once; only when a sender dies between the mail server's yes and
 * the row's "sent" is it sent a second time after the lease, under the same Message-ID.
 */
@Component
class Sending {
    /** Longer than the mail server's time limits add up to. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int AT_ONCE = 500;
    /** So many conversations with one mail server at once, and no more: providers refuse whoever storms them. */
    static final int MOST_LINES = 6;

    private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);

    private final OutboxRows rows;
    private final Letters letters;
    private final MailSink mail;
    private final Clock clock;
    private volatile Instant lookedAt = Instant.EPOCH;

    Sending(OutboxRows rows, Letters letters, MailSink mail, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.mail = mail;
        this.clock = clock;
    }

    /** @return how many left */
    int sendWaiting() {
        if (!mail.on()) {
            giveUpWhatIsTooOld();
            return 0;
        }
        return new SendingRound(this::sendNext, MOST_LINES, AT_ONCE).run();
    }

    /** Without a mail server too nothing waits for ever: what can be of no use any more says so, in time. */
    private void giveUpWhatIsTooOld() {
        Instant now = clock.instant();
        if (now.isBefore(lookedAt.plus(LOOKS_EVERY))) {
            return;
        }
        lookedAt = now;
        for (MessageReason reason : MessageReason.values()) {
            rows.giveUp(reason, MessageNote.MAIL_OFF, now.minus(reason.lasts()), now);
        }
    }

    private SendingRound.Outcome sendNext(MailLine line) {
        UUID claim = UUID.randomUUID();
        Optional<QueuedMessage> next = rows.claim(claim, clock.instant(), LEASE);
        if (next.isEmpty()) {
            return SendingRound.Outcome.NONE_LEFT;
        }
        return send(line, next.get(), claim)
                .map(trouble ->
                        trouble.isOfServer() ? SendingRound.Outcome.SERVER_IN_TROUBLE : SendingRound.Outcome.NOT_SENT)
                .orElse(SendingRound.Outcome.SENT);
    }

    private Optional<MessageNote> send(MailLine line, QueuedMessage message, UUID claim) {
        Instant now = clock.instant();
        if (message.createdAt().plus(message.reason().lasts()).isBefore(now)) {
            return settle(message, claim, MessageState.GIVEN_UP, MessageNote.TOO_OLD);
        }
        if (message.reason().tellsOfChange() && rows.isOvertaken(message)) {
            return settle(message, claim, MessageState.DROPPED, MessageNote.OVERTAKEN);
        }
        try {
            return switch (letters.compose(message, Reader.RECIPIENT, now)) {
                case Composed.Not not -> settle(message, claim, not.state(), not.note());
                case Composed.Ready ready -> {
                    mail.send(line, ready.letter(), message.id() + "." + message.copy());
                    rows.settle(message.id(), claim, MessageState.SENT, null, clock.instant());
                    letters.handedOver(message);
                    yield Optional.empty();
                }
            };
        } catch (MailSink.NotSent e) {
            return e.note() == MessageNote.ADDRESS_REFUSED
                    ? settle(message, claim, MessageState.GIVEN_UP, e.note())
                    : retry(message, claim, e.note());
        } catch (Unreadable gone) {
            return settle(message, claim, MessageState.GIVEN_UP, MessageNote.RECIPIENT_GONE);
        } catch (RuntimeException e) {
            // its message could hold words of the letter
            LOG.error(
                    "message {} ({}) could not be written: {}",
                    message.id(),
                    message.reason(),
                    e.getClass().getName() + " at "
                            + Stream.of(e.getStackTrace()).findFirst().orElse(null));
            return retry(message, claim, MessageNote.INTERNAL_ERROR);
        }
    }

    private Optional<MessageNote> settle(QueuedMessage message, UUID claim, MessageState state, MessageNote note) {
        rows.settle(message.id(), claim, state, note, clock.instant());
        if (state == MessageState.GIVEN_UP) {
            LOG.warn("message {} ({}) is given up: {}", message.id(), message.reason(), note);
        }
        return Optional.of(note);
    }

    private Optional<MessageNote> retry(QueuedMessage message, UUID claim, MessageNote note) {
        Instant due =
                clock.instant().plus(Backoff.after(message.attempts(), message.reason(), RandomGenerator.getDefault()));
        rows.retry(message.id(), claim, note, due);
        return Optional.of(note);
    }
}
