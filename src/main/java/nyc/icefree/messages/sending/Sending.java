package nyc.icefree.messages.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.jobs.Job;
import nyc.icefree.messages.letters.Letters;
import nyc.icefree.messages.outbox.Claims;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, each line by claims of its own, what gathers to one reader as one letter. A message is sent once: what the mail server took is noted for a while,
 * again and again, and is known here until its row says so. Only when the process dies between the mail server's yes and the
 * row's "sent", or cannot reach the database until another node takes the row over after the lease, or when the line breaks after
 * the letter and before that yes, is it sent a second time: under the same Message-ID, unless another set of messages makes one
 * letter by then, which has another name, so that no mailbox hides what is new in it.
 */
@Component
public class Sending {
    private static final List<MessageReason> ASKS_WHO_IS_SILENT =
            List.of(MessageReason.STAFF_STAY, MessageReason.VOLUNTEER_STAY, MessageReason.DIGEST_STAY);
    /** Of a sender that says no more that it is still at a letter. */
    public static final Duration LEASE = Duration.ofMinutes(5);

    private static final int AT_ONCE = 500;
    /** So many conversations with one mail server at once, and no more: providers refuse whoever storms them. */
    public static final int MOST_LINES = 6;

    private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);

    private final OutboxRows rows;
    private final Claims claims;
    private final Letters letters;
    private final OutgoingMail mail;
    private final HourlyLimit limit;
    private final Clock clock;
    private final SendResults results;
    private final ClaimedLetters writing;

    /** For the database, to note what has left; a part of the lease. */
    Duration patience = Duration.ofSeconds(30);

    /** How often a letter in hand is said to be: a server that says a byte a second keeps each time limit, and all of them no end. */
    Duration holdsEvery = Duration.ofMinutes(1);

    /** For one letter: then its line is cut, so that what a server says to no end holds up nothing else. */
    Duration mostForOne = Duration.ofMinutes(5);

    private volatile boolean stopping;
    private volatile Instant lookedAt = Instant.EPOCH;

    public Sending(OutboxRows rows, Claims claims, Letters letters, OutgoingMail mail, HourlyLimit limit, Clock clock) {
        this.rows = rows;
        this.claims = claims;
        this.letters = letters;
        this.mail = mail;
        this.limit = limit;
        this.clock = clock;
        results = new SendResults(rows, letters, clock);
        writing = new ClaimedLetters(rows, letters, results, clock);
    }

    /** @return how many left */
    @Job(name = "send-messages", every = "PT1S")
    public int sendWaiting() {
        if (!mail.on()) {
            giveUpWhatIsTooOld();
            return 0;
        }
        var allowed = limit.at(clock.instant());
        if (allowed.letters() == 0) {
            return 0;
        }
        var news = claims.eventsWithNews(clock.instant());
        return new SendingRound(
                        line -> sendNext(line, allowed.upTo(), news), MOST_LINES, Math.min(AT_ONCE, allowed.letters()))
                .run();
    }

    /** One that cannot be read keeps no other from leaving. */
    private void asked(QueuedMessage message) {
        try {
            letters.asked(message);
        } catch (RuntimeException e) {
            ClaimedLetters.warn(message, e);
        }
    }

    /** Without a mail server too nothing waits for ever: what can be of no use any more says so, in time. */
    private void giveUpWhatIsTooOld() {
        Instant now = clock.instant();
        if (now.isBefore(lookedAt.plus(LOOKS_EVERY))) {
            return;
        }
        lookedAt = now;
        // whom nothing can be mailed is not kept for ever for want of a question
        ASKS_WHO_IS_SILENT.stream()
                .flatMap(reason -> rows.waiting(reason).stream())
                .forEach(this::asked);
        for (MessageReason reason : MessageReason.values()) {
            rows.giveUp(reason, MessageNote.MAIL_OFF, now.minus(reason.terms().lasts()), now);
        }
    }

    /** The letters in hand are the last. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    private SendingRound.Outcome sendNext(SmtpConnection line, MailTerms.Lane upTo, Set<EventId> news) {
        if (stopping) {
            return SendingRound.Outcome.NONE_LEFT;
        }
        UUID claim = UUID.randomUUID();
        return claims.next(claim, upTo, news, clock.instant(), LEASE)
                .map(messages -> inHand(line, messages, claim))
                .orElse(SendingRound.Outcome.NONE_LEFT);
    }

    private SendingRound.Outcome inHand(SmtpConnection line, List<QueuedMessage> messages, UUID claim) {
        Runnable hold = () -> rows.hold(claim, clock.instant().plus(LEASE));
        try (var inHand = new ClaimRenewal(holdsEvery, hold, mostForOne, line::cut)) {
            return send(line, messages, claim);
        }
    }

    private SendingRound.Outcome send(SmtpConnection line, List<QueuedMessage> messages, UUID claim) {
        var known = messages.stream().filter(results::isTaken).toList();
        results.taken(known, claim, patience);
        var others =
                messages.stream().filter(message -> !known.contains(message)).toList();
        return writing.of(others, claim)
                .map(outgoing -> send(line, outgoing, claim))
                .orElse(known.isEmpty() ? SendingRound.Outcome.NOT_SENT : SendingRound.Outcome.SENT);
    }

    private SendingRound.Outcome send(SmtpConnection line, ClaimedLetters.Outgoing outgoing, UUID claim) {
        try {
            mail.send(line, outgoing.letter(), MailName.of(outgoing.messages()));
        } catch (OutgoingMail.NotSent e) {
            if (e.note() != MessageNote.ADDRESS_REFUSED) {
                results.retry(outgoing.messages(), claim, e.note());
                return e.isOfServer() ? SendingRound.Outcome.SERVER_IN_TROUBLE : SendingRound.Outcome.NOT_SENT;
            }
            outgoing.messages().forEach(message -> {
                letters.asked(message);
                results.settle(message, claim, MessageState.GIVEN_UP, e.note());
            });
            return SendingRound.Outcome.NOT_SENT;
        } catch (RuntimeException e) {
            ClaimedLetters.warn(outgoing.messages().getFirst(), e);
            results.retry(outgoing.messages(), claim, MessageNote.INTERNAL_ERROR);
            return SendingRound.Outcome.NOT_SENT;
        }
        limit.left(results.taken(outgoing.messages(), claim, patience), clock.instant());
        return SendingRound.Outcome.SENT;
    }
}
